import { expect, test } from 'vitest'
import { assigned, tasksOf } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const LETTER = { kind: 'OFFICIAL_LETTER' } as const
const PART = 'IV. TỔ CHỨC THỰC HIỆN\n'

test.each([
  ['Trạm Y tế các xã', 'lập sổ theo dõi người cách ly'],
  ['Trung tâm Văn hóa huyện', 'biên tập tin bài hằng ngày'],
  ['Phòng Nội vụ', 'lập hồ sơ đề nghị khen thưởng'],
  ['UBND các xã', 'lập biên bản từng trường hợp'],
  ['Các trường', 'ghi chép đầy đủ vào sổ trực'],
  ['Bộ phận một cửa các xã', 'chỉ bố trí một người trực'],
])('a verb ends the name: %s %s', (body, deed) => {
  expect(assigned(`${PART}1. ${body} ${deed}.\n`, PLAN)).toEqual([`LEAD ${body}: ${body} ${deed}`])
})

test.each([
  ['Các bộ phận thường trực', 'theo dõi sát sao diễn biến'],
  ['Bộ phận Tiếp nhận và Trả kết quả', 'niêm yết thủ tục'],
  ['Các ông xóm trưởng', 'tuyên truyền trên loa'],
  ['Trưởng thôn Đông Thái', 'báo cáo hằng ngày'],
  ['Các xóm trưởng', 'nắm danh sách người về'],
  ['Trưởng các khu phố', 'vận động Nhân dân'],
])('who leads a hamlet or sits in an office is told: %s', (body, deed) => {
  expect(assigned(`${PART}1. ${body} ${deed}.\n`, PLAN)).toEqual([`LEAD ${body}: ${body} ${deed}`])
})

test.each([
  ['UBND xã Liên Sơn yêu cầu các ông xóm trưởng', 'các ông xóm trưởng'],
  ['UBND xã Hòa Bình đề nghị các ông (bà) trưởng thôn', 'các ông (bà) trưởng thôn'],
  ['UBND phường Đông yêu cầu các tổ trưởng dân phố', 'các tổ trưởng dân phố'],
  ['Đảng ủy xã yêu cầu các bí thư chi bộ', 'các bí thư chi bộ'],
  ['UBND thị trấn đề nghị trưởng các khu phố', 'trưởng các khu phố'],
])('a lead-in asks them: %s', (lead, name) => {
  const body = `${lead} thực hiện nghiêm một số nội dung sau:\n1. Nắm bắt thông tin kịp thời.\n2. Báo cáo kết quả.\n`
  expect(assigned(body, LETTER)).toEqual([
    `LEAD ${name}: Nắm bắt thông tin kịp thời`,
    `LEAD ${name}: Báo cáo kết quả`,
  ])
})

test.each([
  'Trạm Y tế xã chuẩn bị thuốc;',
  'Giao Trạm Y tế xã chuẩn bị thuốc:',
  'Trạm Y tế xã: Chuẩn bị thuốc;',
  'Đề nghị Trạm Y tế xã chuẩn bị thuốc.',
  'Trạm Y tế xã có trách nhiệm chuẩn bị thuốc;',
])('deeper bullets go on with whom the bullet above names: %s', bullet => {
  const found = tasksOf(
    `${PART}1. Công tác chuẩn bị\n- ${bullet}\n+ Bố trí phòng họp.\n+ Phân công người trực.\n- Lập danh sách.\n`,
    PLAN,
  )
  expect(found.map(({ agencies }) => agencies.map(({ name }) => name).join())).toEqual([
    'Trạm Y tế xã',
    'Trạm Y tế xã',
    'Trạm Y tế xã',
    '',
  ])
})

test.each([
  ['Đề nghị đảng ủy các xã chỉ đạo; UBND các xã có trách nhiệm:', 'UBND các xã'],
  ['Đề nghị Huyện ủy lãnh đạo; các trường thực hiện:', 'các trường'],
  ['Đề nghị Mặt trận Tổ quốc huyện giám sát; Phòng Y tế thực hiện các nhiệm vụ sau:', 'Phòng Y tế'],
  ['Đảng ủy xã lãnh đạo; Công an xã có trách nhiệm:', 'Công an xã'],
  ['Đề nghị cấp ủy các chi bộ quan tâm; Trưởng thôn triển khai:', 'Trưởng thôn'],
])('the last body before the colon answers for what stands below: %s', (head, name) => {
  const found = assigned(`${PART}1. ${head}\n- Rà soát danh sách.\n- Báo cáo kết quả.\n`, PLAN)
  expect(found.slice(-2)).toEqual([`LEAD ${name}: Rà soát danh sách`, `LEAD ${name}: Báo cáo kết quả`])
})

test.each([
  'chỉ đạo của Chính phủ tại Chỉ thị số 05/CT-TTg',
  'hướng dẫn của Bộ Y tế về cách ly',
  'thông tin do Ban Chỉ đạo cung cấp',
  'báo cáo của các địa phương',
  'các văn bản của tỉnh',
  'ý nghĩa của ngày truyền thống',
])('a thing behind a semicolon goes on with the clause before it: %s', thing => {
  const found = assigned(
    `${PART}1. Phòng Y tế bám sát chỉ đạo của Ban Bí thư; ${thing}; báo cáo hằng ngày.\n`,
    PLAN,
  )
  expect(found).toEqual([
    `LEAD Phòng Y tế: Phòng Y tế bám sát chỉ đạo của Ban Bí thư; ${thing}`,
    'LEAD Phòng Y tế: báo cáo hằng ngày',
  ])
})

test.each(['Phòng GD&ĐT', 'Sở Y tế', 'Công an tỉnh', 'Ban Tổ chức hội thi', 'UBND xã Hòa Bình'])(
  'a name alone behind a semicolon ends the clause before it: %s',
  name => {
    expect(
      assigned(`${PART}1. Các trường\n- Bố trí lớp học theo chỉ đạo của UBND huyện; ${name}.\n`, PLAN),
    ).toEqual([`LEAD Các trường: Bố trí lớp học theo chỉ đạo của UBND huyện; ${name}`])
  },
)

test.each([
  'Đối với các môn Tin học các trường chủ động xây dựng kế hoạch',
  'Đối với các môn học còn lại: Các đơn vị tiếp tục thực hiện chương trình',
  'Đối với hộ nghèo UBND các xã rà soát danh sách',
  'Đối với lớp 5 các trường tổ chức ôn tập',
  'Căn cứ hướng dẫn của Sở, các đơn vị tiếp tục rà soát nội dung',
])('behind whom or what it concerns stands who acts: %s', clause => {
  const body = `Sở Giáo dục và Đào tạo hướng dẫn thực hiện như sau:\n1. ${clause}.\n`
  const name = /(?:[Cc]ác (?:trường|đơn vị)|UBND các xã)/.exec(clause)![0]
  expect(assigned(body, LETTER)).toEqual([`LEAD ${name}: ${clause}`])
})

test.each([
  'Sở GD&ĐT ban hành khung chương trình (kèm theo công văn này) thay thế khung cũ.',
  'Kèm theo công văn này gồm: Phụ lục 1 và Phụ lục 2.',
  'Gửi kèm công văn này mẫu báo cáo.',
  'Tài liệu kèm theo: Biểu mẫu số 01; Danh sách tổng hợp.',
  'Đính kèm Kế hoạch của huyện.',
])('what is sent with a paper is no task: %s', line => {
  expect(assigned(`${PART}1. ${line}\n2. Phòng Y tế báo cáo.\n`, PLAN)).toEqual([
    'LEAD Phòng Y tế: Phòng Y tế báo cáo',
  ])
})

test.each([
  'Đợt thi đua thứ nhất: Từ nay đến hết tháng 01/2021, trọng tâm là chào mừng Đại hội',
  'Đợt 1: Từ ngày 01/3 đến ngày 30/4',
  'Vòng sơ khảo: Từ ngày 05/5 đến ngày 10/5 tại các trường',
  'Đợt thi đua thứ hai: Ngày 02/3/2021, trọng tâm là chất lượng',
  'Lượt về: Trước ngày 20/11',
])('a stretch of time is no task: %s', line => {
  expect(assigned(`${PART}1. Các đợt thi đua\n- ${line}.\n2. Phòng Y tế báo cáo.\n`, PLAN)).toEqual([
    'LEAD Phòng Y tế: Phòng Y tế báo cáo',
  ])
})

test.each([
  ['Các trường: Tuyên truyền trên loa (có nội dung kèm theo)', 'Các trường'],
  ['Phòng Y tế tổng hợp danh sách (theo mẫu kèm theo)', 'Phòng Y tế'],
  ['UBND các xã báo cáo theo biểu mẫu kèm theo', 'UBND các xã'],
  ['Trạm Y tế các xã gửi danh sách (mẫu gửi kèm)', 'Trạm Y tế các xã'],
  ['Công an xã ban hành kế hoạch (theo mẫu kèm theo công văn này)', 'Công an xã'],
])('what is done by an annexed form is a task: %s', (line, name) => {
  expect(
    tasksOf(`${PART}1. ${line}\n2. Sở Y tế báo cáo.\n`, PLAN).map(({ agencies }) => agencies[0]?.name),
  ).toEqual([name, 'Sở Y tế'])
})

test.each([
  'Giao các đồng chí Phó trưởng phòng phụ trách bậc học chuẩn bị nội dung.',
  'Giao các đồng chí Phó Trưởng phòng chuẩn bị nội dung.',
  'Giao đồng chí Phó Hiệu trưởng chuẩn bị nội dung.',
  'Giao các đồng chí tổ trưởng chuyên môn chuẩn bị nội dung.',
  'Giao Kế toán nhà trường chuẩn bị nội dung.',
])('a post is asked below a heading of when and where: %s', line => {
  const body = `Phòng GD&ĐT tổ chức Hội nghị giao ban.\n1. Nội dung:\n- Đánh giá công tác hè.\n2. Thành phần:\n- Hiệu trưởng các trường.\n3. Thời gian, địa điểm:\n- Từ 7h30, ngày 9/9/2020.\n${line}\n`
  expect(assigned(body, LETTER).map(task => task.replace(/^.*: /, ''))).toEqual([line.slice(0, -1)])
})

test.each([
  'Từ thực tiễn nhiệm vụ được giao mỗi bậc học cần làm tốt công tác tham mưu',
  'Trong năm học này mỗi khối lớp phải có kế hoạch riêng',
  'Khi có dịch các dòng họ cần khai báo',
  'Để giữ vệ sinh từng ngõ xóm phải có tổ tự quản',
  'Từ chức năng, nhiệm vụ được giao mỗi bậc học cần báo cáo',
])('the heading does not answer for others: %s', sentence => {
  expect(assigned(`${PART}1. Phòng Y tế\n- ${sentence}.\n`, PLAN)).toEqual([`–: ${sentence}`])
})
