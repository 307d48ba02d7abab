import { describe, expect, test } from 'vitest'
import { entriesOf, PLAN_HEAD } from './readCase'

/** The tasks of a plan, a line each: `LEAD Sở Y tế + JOIN Công an tỉnh: deed`. */
const assigned = (body: string): string[] =>
  entriesOf(`${PLAN_HEAD}V. TỔ CHỨC THỰC HIỆN\n${body}`)[0]!.tasks.map(
    ({ agencies, text }) => `${agencies.map(({ name, role }) => `${role} ${name}`).join(' + ')}: ${text}`,
  )

describe('a label says who acts', () => {
  test.each([
    [
      '1. Hội thi tuyên truyền\n- Đơn vị chủ trì: Sở Y tế.\n- Đơn vị phối hợp: Sở Giáo dục và Đào tạo, UBND các huyện.',
      'LEAD Sở Y tế + JOIN Sở Giáo dục và Đào tạo + JOIN UBND các huyện: Hội thi tuyên truyền',
    ],
    [
      '1. Tổ chức hội thao\n- Cơ quan chủ trì thực hiện: Sở Du lịch;\n- Cơ quan phối hợp: Tỉnh đoàn.',
      'LEAD Sở Du lịch + JOIN Tỉnh đoàn: Tổ chức hội thao',
    ],
    [
      '1. Khảo sát nước sạch\n- Đơn vị đầu mối: Chi cục Thủy lợi\n- Đơn vị phối hợp: UBND các xã',
      'LEAD Chi cục Thủy lợi + JOIN UBND các xã: Khảo sát nước sạch',
    ],
    [
      'a) Mở lớp xóa mù chữ; đơn vị chủ trì: Sở Giáo dục và Đào tạo; đơn vị phối hợp: Hội Khuyến học.',
      'LEAD Sở Giáo dục và Đào tạo + JOIN Hội Khuyến học: Mở lớp xóa mù chữ',
    ],
    [
      'a) Xây dựng phóng sự (Đơn vị chủ trì: Đài Truyền hình tỉnh; đơn vị phối hợp: Sở Y tế).',
      'LEAD Đài Truyền hình tỉnh + JOIN Sở Y tế: Xây dựng phóng sự',
    ],
    ['- In tờ rơi. Đơn vị thực hiện: Trung tâm Y tế.', 'LEAD Trung tâm Y tế: In tờ rơi'],
    ['- Treo pa nô, cơ quan chủ trì: Sở Du lịch.', 'LEAD Sở Du lịch: Treo pa nô'],
  ])('%s', (body, expected) => expect(assigned(body)).toEqual([expected]))
})

describe('the heading of a body is its whole name', () => {
  test.each([
    'Các tổ chức chính trị - xã hội tỉnh',
    'Cán bộ phụ trách lĩnh vực giám sát',
    'Ban Quản lý dự án đầu tư xây dựng tỉnh',
    'Trung tâm Kiểm soát bệnh tật tỉnh',
    'Ban Tổ chức hội thi',
    'Phòng Theo dõi thi hành án',
    'Đội Kiểm tra liên ngành',
    'Các đơn vị sản xuất, kinh doanh vật tư',
    'Tổ công tác triển khai Đề án 06',
    'Các cơ quan tham mưu, giúp việc',
  ])('%s', name => expect(assigned(`1. ${name}\n- Lập hồ sơ.`)).toEqual([`LEAD ${name}: Lập hồ sơ`]))
})

describe('a bullet under an agency is its task, whatever it opens with', () => {
  test.each([
    'Căn cứ tình hình ngân sách, trình UBND tỉnh nguồn chi',
    'Căn cứ kế hoạch năm, kiểm tra hai huyện',
    'Trên cơ sở đề nghị của các xã, lập danh sách khen',
    'Theo chức năng được giao, thẩm định hồ sơ',
    'Khi có tin báo, cử người đến ngay',
    'Hằng tháng, gửi báo cáo về Sở',
  ])('%s', text => {
    expect(assigned(`1. Sở Y tế\n- ${text}.\n- Giám sát dịch bệnh.`)).toEqual([
      `LEAD Sở Y tế: ${text}`,
      'LEAD Sở Y tế: Giám sát dịch bệnh',
    ])
  })
})

describe('behind a colon stand bodies or deeds', () => {
  test.each([
    [
      'UBND các phường: Bình An, Bình Hòa và UBND xã Bình Tân.',
      'UBND phường Bình An, UBND phường Bình Hòa, UBND xã Bình Tân',
    ],
    ['Các Sở: Y tế, Giáo dục và Đào tạo, Nội vụ', 'Sở Y tế, Sở Giáo dục và Đào tạo, Sở Nội vụ'],
    ['Công an các huyện: Sơn Hà, Sơn Tây.', 'Công an huyện Sơn Hà, Công an huyện Sơn Tây'],
    ['Các Hội: Nông dân, Cựu chiến binh và Phụ nữ', 'Hội Nông dân, Hội Cựu chiến binh, Hội Phụ nữ'],
    ['Các trường: Lê Lợi, Quang Trung', 'trường Lê Lợi, trường Quang Trung'],
    ['Các cơ quan: Báo An Hòa, Đài Truyền hình tỉnh', 'Báo An Hòa, Đài Truyền hình tỉnh'],
    ['Các Ban: Tổ chức, Dân vận', 'Ban Tổ chức, Ban Dân vận'],
    ['Các phòng: Y tế, Văn hóa và Thông tin', 'Phòng Y tế, Phòng Văn hóa và Thông tin'],
    ['Trường THPT: Lê Lợi, Nguyễn Huệ', 'Trường THPT Lê Lợi, Trường THPT Nguyễn Huệ'],
    ['Trạm Y tế: Bình An và Bình Tân.', 'Trạm Y tế Bình An, Trạm Y tế Bình Tân'],
    ['UBND xã: Bình An, Bình Hòa', 'UBND xã Bình An, UBND xã Bình Hòa'],
    ['UBND các xã, phường: xã Bình An, phường Bình Hòa', 'UBND xã Bình An, UBND phường Bình Hòa'],
  ])('%s', (heading, names) => {
    const leads = names.split(', ').map(name => `LEAD ${name}`)
    expect(assigned(`1. ${heading}\n- Lập hồ sơ.`)).toEqual([`${leads.join(' + ')}: Lập hồ sơ`])
  })

  test.each([
    ['UBND các xã, phường: Bình An, Bình Hòa', 'UBND các xã, phường Bình An, Bình Hòa'],
    [
      'UBND các huyện, thành phố: An Tây, thành phố An Hòa.',
      'UBND các huyện, thành phố An Tây, thành phố An Hòa',
    ],
    ['Công an các xã và thị trấn: Bình An, Bình Tân', 'Công an các xã và thị trấn Bình An, Bình Tân'],
  ])('places of several ranks stay together: %s', (heading, name) =>
    expect(assigned(`1. ${heading}\n- Lập hồ sơ.`)).toEqual([`LEAD ${name}: Lập hồ sơ`]),
  )

  test.each([
    ['UBND các xã, phường', 'Tăng cường tuyên truyền, vận động'],
    ['Trường THPT Lê Lợi', 'Tổ chức ngoại khóa, Chào cờ đầu tuần'],
    ['Trạm Y tế', 'Tổ chức tiêm phòng, Cấp cứu'],
    ['UBND các xã', 'Tăng cường tuyên truyền về bệnh dại'],
    ['Các huyện', 'Bố trí kinh phí, nhân lực'],
    ['Các sở, ban, ngành', 'Rà soát việc được giao'],
    ['Các đơn vị', 'Tổ chức họp dân'],
    ['UBND các huyện, thành phố', 'Chỉ đạo các xã rà soát'],
  ])('%s: %s', (name, deed) => expect(assigned(`1. ${name}: ${deed}.`)).toEqual([`LEAD ${name}: ${deed}`]))
})

describe('a price line is no task', () => {
  test.each([
    'Chủ trì lớp học: 450.000 đồng/người/buổi;',
    'Báo cáo viên cấp xã: 150.000 đồng/người/buổi;',
    'Biên soạn tài liệu: 900.000 đồng/tài liệu;',
    'Thực hiện phóng sự: 2.000.000 đồng/phóng sự;',
    'Tổ chức hội thi cấp xã: không quá 20 triệu đồng/hội thi;',
    'Xây dựng nhà ở xã hội: 40 triệu đồng/căn;',
  ])('%s', line => {
    const text = `HĐND TỈNH AN HÒA
Số: 99/2024/NQ-HĐND
An Hòa, ngày 16 tháng 12 năm 2024
NGHỊ QUYẾT
Quy định mức chi công tác dân số

Căn cứ Luật Dân số số 95/2013/QH13;
Điều 3. Nội dung và mức chi
a) Chi tập huấn:
- ${line}
`
    expect(entriesOf(text).flatMap(({ tasks }) => tasks)).toEqual([])
  })
})

describe('what a paper says of itself, others’ words and how things stand are no tasks', () => {
  test.each([
    'Kế hoạch này thay thế Kế hoạch số 3/KH-UBND ngày 01/3/2023.',
    'Kế hoạch này không bãi bỏ Kế hoạch số 3/KH-UBND ngày 01/3/2023.',
    'Văn bản này chưa sửa đổi Quyết định số 3/QĐ-UBND ngày 01/3/2023.',
    'Thông tin cho rằng tỉnh dừng tiêm phòng là không đúng.',
    'Một số trang mạng đưa tin tỉnh tổ chức bắt chó là tin giả.',
    'Triển khai theo Kế hoạch số 46/KH-UBND ngày 20/11/2022: còn 38 hố ga hỏng.',
    'Thực hiện tiêm phòng đợt 1: mới có 40 hộ.',
  ])('%s', line => expect(assigned(`II. NHIỆM VỤ\n- ${line}\n- Lập hồ sơ.`)).toEqual([' : Lập hồ sơ'.trim()]))

  test('but a duty to do with it is one', () => {
    expect(assigned('II. NHIỆM VỤ\n- Kế hoạch này phải được phổ biến đến từng hộ.')).toHaveLength(1)
  })
})

describe('a body’s name ends in no verb and no auxiliary', () => {
  test.each([
    ['Bộ Giao thông vận tải', 'được giao chủ trì xây dựng lộ trình'],
    ['Sở Y tế', 'được phân công tổ chức tiêm'],
    ['Sở Y tế', 'tạm dừng tiếp nhận hồ sơ'],
    ['UBND các xã', 'phải tổ chức họp dân'],
    ['Các địa phương', 'dừng thực hiện giãn cách'],
    ['Các tỉnh', 'thôi thực hiện giãn cách'],
    ['Sở Tài chính', 'không tổ chức hội nghị'],
    ['Công an tỉnh', 'cần khẩn trương truy vết'],
  ])('%s %s', (name, deed) => {
    expect(assigned(`1. ${name} ${deed}.`)).toEqual([`LEAD ${name}: ${name} ${deed}`])
  })
})

describe('behind the whole name of a body stands its verb, whatever it is', () => {
  const III = 'III. TỔ CHỨC THỰC HIỆN\n'
  test.each([
    ['Sở Tài nguyên và Môi trường', 'giao đất cho các dự án đúng quy định'],
    ['Sở Giáo dục và Đào tạo', 'giảng dạy kỹ năng sống'],
    ['Công an tỉnh', 'bắt giữ xe quá tải'],
    ['Công an tỉnh', 'cũng tăng cường tuần tra'],
    ['Sở Xây dựng', 'vẫn tiếp tục kiểm tra'],
    ['Sở Y tế', 'đều tổ chức tiêm'],
  ])('%s %s', (name, deed) =>
    expect(assigned(`${III}1. ${name} ${deed}.`)).toEqual([`LEAD ${name}: ${name} ${deed}`]),
  )

  test.each([
    'Sở Y tế cũng còn khó khăn.',
    'Công an tỉnh vẫn gồm ba phòng.',
    'Sở Xây dựng và các huyện.',
    'Sở Y tế trân trọng cảm ơn các đơn vị.',
  ])('but no deed: %s', line => expect(assigned(`${III}1. ${line}`)).toEqual([]))
})

describe('a plan without headings, attached below another paper', () => {
  const CARRIER = `${PLAN_HEAD}Nơi nhận:
- Sở Y tế;
- Lưu: VT.
TM. ỦY BAN NHÂN DÂN
CHỦ TỊCH

Nguyễn Văn An

KẾ HOẠCH
Thoát nước năm 2024
(Kèm theo Quyết định số 15/QĐ-UBND ngày 05/3/2024 của UBND tỉnh)
Còn 38 hố ga hỏng.
`
  test.each([
    ['Sở Xây dựng', 'kiểm tra các trạm bơm'],
    ['Công an tỉnh', 'tổ chức tuần tra các kênh mương'],
    ['Sở Tài chính', 'bố trí kinh phí'],
    ['UBND các huyện', 'phối hợp nạo vét'],
    ['Các doanh nghiệp', 'cung cấp máy bơm'],
  ])('gives tasks: %s %s', (name, deed) => {
    const [, part] = entriesOf(`${CARRIER}- ${name} ${deed}.\n`)
    expect(part?.tasks.map(({ agencies, text }) => [agencies[0]?.name, text])).toEqual([
      [name, `${name} ${deed}`],
    ])
    expect(part?.figures.map(({ value, unit }) => [value, unit])).toEqual([[38, 'hố ga']])
  })
})
