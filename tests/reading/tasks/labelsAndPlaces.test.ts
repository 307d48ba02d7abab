import { describe, expect, test } from 'vitest'
import { assigned, ORDER } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const NOTICE = { kind: 'NOTICE' } as const

describe('a label of several deeds names who acts', () => {
  test.each([
    'Đơn vị chủ trì tham mưu thực hiện',
    'Cơ quan chủ trì, tham mưu đề xuất',
    'Cơ quan chủ trì tham mưu xây dựng',
    'Đơn vị chủ trì tổ chức thực hiện',
    'Đơn vị tham mưu thực hiện',
  ])('%s', label => {
    const body = `II. NHIỆM VỤ\n1. Chuyển đổi số\n- Xây dựng cổng dữ liệu mở.\n${label}: Sở Tư pháp.\n2. Kinh phí\n`
    expect(assigned(body, PLAN)).toEqual(['LEAD Sở Tư pháp: Xây dựng cổng dữ liệu mở'])
  })
})

test.each([
  ['Đơn vị chủ trì: Các\nSở, ngành, đơn vị.', 'LEAD Các Sở, ngành, đơn vị'],
  ['Đơn vị chủ trì: Sở\nTư pháp.', 'LEAD Sở Tư pháp'],
  ['*Đơn vị chủ trì: *Sở\nNội vụ.', 'LEAD Sở Nội vụ'],
  ['Đơn vị chủ trì: Sở Y tế, Ban\nDân tộc.', 'LEAD Sở Y tế + LEAD Ban Dân tộc'],
  ['Đơn vị chủ trì: Các\nHội đoàn thể huyện.', 'LEAD Các Hội đoàn thể huyện'],
])('a name that the page broke is whole: %s', (label, leads) => {
  const body = `II. NHIỆM VỤ\n1. Đào tạo\n- Tổ chức tập huấn hằng năm.\n${label}\n`
  expect(assigned(body, PLAN)).toEqual([`${leads}: Tổ chức tập huấn hằng năm`])
})

test.each([
  'Ra mắt trợ lý ảo.',
  'Lễ phát động tại xã.',
  'Mô hình thôn sạch.',
  'Ngày hội đọc sách.',
  'Bản tin tuần.',
])('an item of any words is a task where a label below it says who acts: %s', item => {
  const body = `II. NHIỆM VỤ\n1. Việc ở xã\n- Tổ chức họp thôn.\nĐơn vị chủ trì: Hội Nông dân xã.\n- ${item}\nĐơn vị chủ trì: Sở Y tế.\n`
  expect(assigned(body, PLAN)).toEqual([
    'LEAD Hội Nông dân xã: Tổ chức họp thôn',
    `LEAD Sở Y tế: ${item.slice(0, -1)}`,
  ])
})

test.each([
  '**1. Nghiên cứu giải pháp tuyển dụng; đào tạo lại.**',
  '**1. Tăng cường kiểm tra; xử lý vi phạm.**',
  '**1. Xây dựng cơ sở dữ liệu; kết nối với bộ.**',
  '**1. Tổ chức hội thảo; trao đổi kinh nghiệm.**',
  '**1. Bồi dưỡng cán bộ; luân chuyển công chức.**',
])('a bold line with a number is a heading though a full stop ends it: %s', heading => {
  const body = `II. NHIỆM VỤ\n\n${heading}\n\n- Rà soát nhu cầu của các xã.\n\nĐơn vị chủ trì: Sở Nội vụ.\n`
  expect(assigned(body, PLAN)).toEqual(['LEAD Sở Nội vụ: Rà soát nhu cầu của các xã'])
})

describe('what a notice says of what was asked is assigned', () => {
  test.each([
    'III. VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH',
    'III. VỀ CÁC ĐỀ XUẤT CỦA ĐỊA PHƯƠNG',
    'III. Về kiến nghị của Sở Xây dựng',
    'III. ĐỐI VỚI CÁC KIẾN NGHỊ CỦA DOANH NGHIỆP',
    'III. Về đề nghị, kiến nghị của xã Bình An',
  ])('%s', heading => {
    expect(
      assigned(`${heading}\n1. Về kiến nghị mở rộng cầu:\nBộ Xây dựng khẩn trương rà soát hồ sơ.\n`, NOTICE),
    ).toEqual(['LEAD Bộ Xây dựng: Bộ Xây dựng khẩn trương rà soát hồ sơ'])
  })

  test('but what a plan proposes is not', () => {
    expect(assigned('III. KIẾN NGHỊ, ĐỀ XUẤT\nBộ Xây dựng khẩn trương rà soát hồ sơ.\n', PLAN)).toEqual([])
  })
})

test.each([
  ['tỉnh Đắk Lắk cần tiếp tục thực hiện chủ trương, trong đó tập trung một số nội dung sau:', 'tỉnh Đắk Lắk'],
  ['Tỉnh Lai Châu phải khẩn trương thực hiện các nhiệm vụ sau:', 'Tỉnh Lai Châu'],
  ['Để phát triển nhanh, thành phố Huế cần tập trung vào các giải pháp sau đây:', 'thành phố Huế'],
  ['Thời gian tới, huyện Hiệp Hòa cần làm tốt các việc trọng tâm sau:', 'huyện Hiệp Hòa'],
  ['Trước mắt, xã Bình An cần lưu ý một số nội dung sau:', 'xã Bình An'],
])('a place that must act answers for the items: %s', (lead, place) => {
  const body = `II. NHIỆM VỤ, GIẢI PHÁP\n${lead}\n1. Rà soát các chỉ tiêu.\n2. Đẩy mạnh giải ngân.\n`
  expect(assigned(body, NOTICE).slice(-2)).toEqual([
    `LEAD ${place}: Rà soát các chỉ tiêu`,
    `LEAD ${place}: Đẩy mạnh giải ngân`,
  ])
})

test.each([
  'ĐOÀN SỐ 1: Dự lễ khai giảng tại xã An; đi thăm trường mầm non.',
  'Tổ số 2: Kiểm tra trường Bình An.',
  'Đoàn công tác số 3: Thăm các gia đình chính sách.',
  'Ban Tổ chức: Đón đại biểu tại hội trường.',
  'Phòng Nội vụ: Tham gia đoàn số 4.',
])('who goes where is no task: %s', line => {
  const body = `I. THÀNH PHẦN, ĐỊA ĐIỂM DỰ\n${line}\nII. PHÂN CÔNG NHIỆM VỤ\n1. Văn phòng Huyện ủy chuẩn bị xe.\n`
  expect(assigned(body, NOTICE)).toEqual(['LEAD Văn phòng Huyện ủy: Văn phòng Huyện ủy chuẩn bị xe'])
})

test.each([
  ['1. Các sở, trong quá trình triển khai, cần khẩn trương rà soát hồ sơ.', 'LEAD Các sở'],
  ['1. Đảng ủy Quốc hội lãnh đạo, chỉ đạo:\n- Rà soát chương trình.', 'LEAD Đảng ủy Quốc hội'],
  [
    '1. Ủy ban nhân dân các tỉnh từ Hà Tĩnh đến Lâm Đồng, trong đó trọng tâm là các tỉnh: Đắk Lắk, Gia Lai:\n- Huy động lực lượng.',
    'LEAD Ủy ban nhân dân các tỉnh từ Hà Tĩnh đến Lâm Đồng',
  ],
  [
    '1. Đảng ủy Chính phủ, đảng ủy các bộ, đặc biệt là người đứng đầu chịu trách nhiệm thực hiện việc phân cấp.',
    'LEAD Đảng ủy Chính phủ + LEAD đảng ủy các bộ',
  ],
  [
    '1. Các Đảng ủy Bộ Tài chính, Bộ Nội vụ khẩn trương phân bổ kinh phí.',
    'LEAD Đảng ủy Bộ Tài chính + LEAD Đảng ủy Bộ Nội vụ',
  ],
  [
    '1. Báo và Phát thanh, Truyền hình thành phố\n- Xây dựng chuyên mục.',
    'LEAD Báo và Phát thanh, Truyền hình thành phố',
  ],
])('names end where the name does: %s', (body, leads) => {
  expect(assigned(`${ORDER}${body}\n`)[0]?.split(': ')[0]).toBe(leads)
})

test('the parts of a number go on with what its body is to do', () => {
  const body =
    '1. Yêu cầu các cấp ủy cần khẩn trương thực hiện kết luận.\n1.1. Rà soát đề án.\n1.2. Tích cực lắng nghe ý kiến.\n'
  expect(assigned(body, { kind: 'CONCLUSION' }).slice(1)).toEqual([
    'LEAD các cấp ủy: Rà soát đề án',
    'LEAD các cấp ủy: Tích cực lắng nghe ý kiến',
  ])
})

test.each([
  'Phổ biến Nghị quyết của Chính phủ; Luật Đất đai và các văn bản hướng dẫn',
  'Xây dựng văn kiện; việc chuẩn bị nhân sự của xã',
  'Hoàn thiện quy chế; các quy định, hướng dẫn có liên quan',
  'Công khai dự toán; các báo cáo của trường',
  'Hướng dẫn biện pháp phòng ngừa; biện pháp hỗ trợ trẻ em',
])('a thing behind a semicolon goes on the list: %s', clause => {
  expect(assigned(`${ORDER}1. Sở Y tế\n- ${clause}.\n`)).toEqual([`LEAD Sở Y tế: ${clause}`])
})

test.each([
  ['Sở Y tế căn cứ vào Quyết định này, lập kế hoạch triển khai và báo cáo.', 'LEAD Sở Y tế'],
  ['Tổng cục Thủy lợi căn cứ Kế hoạch này, xây dựng dự toán.', 'LEAD Tổng cục Thủy lợi'],
  ['UBND các xã căn cứ nội dung Kế hoạch này, tổ chức tập huấn.', 'LEAD UBND các xã'],
  ['Các đơn vị thuộc Bộ căn cứ Chỉ thị này, xây dựng chương trình.', 'LEAD Các đơn vị thuộc Bộ'],
  ['Công an tỉnh căn cứ Công văn này, tổ chức tuần tra.', 'LEAD Công an tỉnh'],
])('a body that acts by this paper: %s', (sentence, leads) => {
  expect(assigned(`Điều 2. Kinh phí\n${sentence}\n`).map(line => line.split(': ')[0])).toEqual([leads])
})

test.each([
  'Theo đề nghị của Bộ Giao thông vận tải,',
  'Xét nhu cầu giao lưu văn hóa của các xã,',
  'Nhằm nâng cao chất lượng giáo viên các trường,',
  'Sau buổi giao ban đầu tuần,',
  'Để phục vụ giao dịch của người dân,',
])('what sounds like giving gives nothing: %s', ground => {
  const body = `${ground} thành phố lập kế hoạch với các nội dung chủ yếu sau:\nĐiều 1. Phê duyệt Đề án với các nội dung chủ yếu sau:\nI. MỤC TIÊU\n1. Phát triển dịch vụ.\n`
  expect(assigned(body, { kind: 'DECISION' })).toEqual([])
})

describe('an item that names first what it is about says behind a colon who is to do it', () => {
  test.each([
    [
      'Về đề nghị sửa đổi, bổ sung Nghị quyết về rừng: giao Bộ Nông nghiệp và Môi trường chủ trì nghiên cứu.',
      'Bộ Nông nghiệp và Môi trường',
    ],
    [
      'Về dự án nạo vét luồng tàu vào cảng, khu kinh tế: Bộ Xây dựng khẩn trương rà soát hồ sơ.',
      'Bộ Xây dựng',
    ],
    [
      'Về kho dầu dự trữ, quy hoạch: với vai trò là chủ đầu tư, Tập đoàn Dầu khí Việt Nam chủ động rà soát.',
      'Tập đoàn Dầu khí Việt Nam',
    ],
    [
      'Về mô hình chính quyền 02 cấp: tăng số phó phòng, bố trí biên chế: giao Bộ Nội vụ chủ trì nghiên cứu.',
      'Bộ Nội vụ',
    ],
    [
      'Về phủ sóng di động, đường truyền: đề nghị Sở Khoa học và Công nghệ triển khai thực hiện.',
      'Sở Khoa học và Công nghệ',
    ],
  ])('%s', (item, body) => {
    const found = assigned(`III. VỀ MỘT SỐ KIẾN NGHỊ CỦA TỈNH\n1. ${item}\n`, NOTICE)
    expect(found.map(line => line.split(': ')[0])).toEqual([`LEAD ${body}`])
  })

  test('those behind a semicolon are others', () => {
    const item =
      'Về phủ sóng các thôn, bản: đề nghị Sở Tài chính bố trí vốn; Bộ Khoa học và Công nghệ hướng dẫn thực hiện.'
    expect(assigned(`III. VỀ CÁC KIẾN NGHỊ\n1. ${item}\n`, NOTICE)).toEqual([
      'LEAD Sở Tài chính: đề nghị Sở Tài chính bố trí vốn',
      'LEAD Bộ Khoa học và Công nghệ: Bộ Khoa học và Công nghệ hướng dẫn thực hiện',
    ])
  })
})

test.each([
  ['1. Đối với các đơn vị chưa tham gia đánh giá ngoài.', 'các đơn vị chưa tham gia đánh giá ngoài'],
  ['1. Đối với các trường đã được công nhận đạt chuẩn', 'các trường đã được công nhận đạt chuẩn'],
  ['1. Đối với các hộ kinh doanh đang hoạt động tại chợ:', 'các hộ kinh doanh đang hoạt động tại chợ'],
  ['1. Đối với các cơ sở y tế được giao tiêm chủng.', 'các cơ sở y tế được giao tiêm chủng'],
  ['1. Đối với các xã đã hoàn thành sắp xếp', 'các xã đã hoàn thành sắp xếp'],
])('a line that says whom its items concern is no task: %s', (heading, body) => {
  const found = assigned(`II. NHIỆM VỤ\n${heading}\na) Rà soát hồ sơ.\nb) Bố trí cán bộ.\n`, PLAN)
  expect(found).toEqual([`LEAD ${body}: Rà soát hồ sơ`, `LEAD ${body}: Bố trí cán bộ`])
})

test.each([
  '1. Định hướng chủ đề tập trung vào các nội dung:\n- Công tác cải cách hành chính.',
  '1. Chủ đề bài viết gồm các lĩnh vực sau:\n- Xây dựng đội ngũ nhà giáo.',
  '1. Các trường mầm non: Thái Sơn, Hương Lâm',
  '1. Thời gian nộp bài: Chậm nhất ngày 26 tháng 10 năm 2020.',
  '1. Bản mềm gồm: Báo cáo tự đánh giá và danh mục minh chứng.',
])('topics, names and what a file holds are no tasks: %s', item => {
  const ask = 'Phòng Giáo dục và Đào tạo yêu cầu các đơn vị thực hiện các nội dung cụ thể như sau:\n'
  expect(assigned(`${ask}${item}\n`, { kind: 'OFFICIAL_LETTER' })).toEqual([])
})

test.each([
  'Công tác đánh giá ngoài',
  'Tự đánh giá năm học 2020-2021',
  'Tổ chức kiểm tra, đánh giá các trường',
  'Một số yêu cầu cụ thể',
  'Yêu cầu và tiến độ thực hiện báo cáo',
])('below such a heading stands what is to be done: %s', heading => {
  expect(
    assigned(`II. NHIỆM VỤ\n1. Họp thôn\n2. ${heading}\na) Rà soát hồ sơ của trường.\n`, PLAN).at(-1),
  ).toBe('–: Rà soát hồ sơ của trường')
})

test.each(['Đánh giá chung', 'Yêu cầu', 'Đối tượng thực hiện', 'Kết quả đánh giá', 'Thành phần tham gia'])(
  'but not below %s',
  heading => {
    expect(assigned(`II. ${heading}\n1. Rà soát hồ sơ của trường.\n`, PLAN)).toEqual([])
  },
)

test.each([
  [
    'Đề nghị Thường trực Tỉnh ủy tập trung lãnh đạo, trong đó lưu ý một số nội dung trọng tâm sau:',
    'Thường trực Tỉnh ủy',
  ],
  ['Yêu cầu Ủy ban nhân dân tỉnh Thanh Hóa thực hiện các nhiệm vụ sau:', 'Ủy ban nhân dân tỉnh Thanh Hóa'],
  ['Thủ tướng giao Bộ Xây dựng thực hiện một số nhiệm vụ sau:', 'Bộ Xây dựng'],
  ['Đề nghị Bộ Tài chính rà soát các nội dung sau:', 'Bộ Tài chính'],
  ['Phó Thủ tướng yêu cầu Tập đoàn Điện lực Việt Nam triển khai các việc sau:', 'Tập đoàn Điện lực Việt Nam'],
])('whom a conclusion asks in a section answers for its items: %s', (lead, body) => {
  const found = assigned(`II. NHIỆM VỤ, GIẢI PHÁP\n${lead}\n1. Đổi mới mô hình phát triển.\n`, NOTICE)
  expect(found.at(-1)).toBe(`LEAD ${body}: Đổi mới mô hình phát triển`)
})

test.each([
  [
    'Căn cứ kế hoạch này, Giám đốc các Sở, UBND các xã xây dựng kế hoạch cụ thể.',
    'LEAD các Sở + LEAD UBND các xã',
  ],
  ['Căn cứ nội dung Chỉ thị này, các Sở Y tế rà soát hồ sơ.', 'LEAD các Sở Y tế'],
  ['Căn cứ vào Quyết định này, Công an tỉnh tổ chức tuần tra.', 'LEAD Công an tỉnh'],
  ['Giao trường THCS Thị trấn Thắng chuẩn bị hội trường.', 'LEAD trường THCS Thị trấn Thắng'],
  ['Đề nghị trường tiểu học Lê Lợi bố trí phòng họp.', 'LEAD trường tiểu học Lê Lợi'],
  [
    'Đề nghị Thuế tỉnh, Kiểm toán nhà nước khu vực II, Kho bạc nhà nước khu vực XI tăng cường kiểm tra.',
    'LEAD Thuế tỉnh + LEAD Kiểm toán nhà nước khu vực II + LEAD Kho bạc nhà nước khu vực XI',
  ],
])('who acts behind what it rests on, and who is asked by name: %s', (item, leads) => {
  expect(assigned(`IV. TỔ CHỨC THỰC HIỆN\n1. ${item}\n`, PLAN).map(line => line.split(': ')[0])).toEqual([
    leads,
  ])
})

test('a list of those who are asked may be long', () => {
  const names = [...Array(16).keys()].map(at => `Chi cục Kiểm lâm khu vực ${at + 1}`)
  const [line] = assigned(
    `IV. TỔ CHỨC THỰC HIỆN\n1. Đề nghị ${names.join(', ')} tăng cường kiểm tra rừng.\n`,
    PLAN,
  )
  expect(line?.split(': ')[0]).toBe(names.map(name => `LEAD ${name}`).join(' + '))
})

test('whoever a report goes to does not act', () => {
  const body =
    '1. Giao Công an tỉnh theo dõi; định kỳ báo cáo kết quả về Bộ Công an, UBND tỉnh theo quy định.\n'
  expect(assigned(`IV. TỔ CHỨC THỰC HIỆN\n${body}`, PLAN).map(line => line.split(': ')[0])).toEqual([
    'LEAD Công an tỉnh',
    'LEAD Công an tỉnh',
  ])
})
