import { describe, expect, test } from 'vitest'
import { assigned, ORDER } from './assigned'

const leadsOf = (item: string) =>
  assigned(`${ORDER}${item}\n`).map(line =>
    line.replace(/: (?:Giao |Chánh |Các |\p{Lu}).*$/u, '').replace(/: [^:]*$/u, ''),
  )

describe('names that are lists, boards or hold a verb', () => {
  test.each<[string, string]>([
    ['1. Các Bộ Quốc phòng, Công an: Trực 24/24 giờ.', 'LEAD Bộ Quốc phòng + LEAD Bộ Công an'],
    ['1. Các Sở Y tế và Xây dựng: Trực 24/24 giờ.', 'LEAD Sở Y tế + LEAD Sở Xây dựng'],
    [
      '1. Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp, Thủ trưởng các sở, ban, ngành tỉnh:\n- Kiểm tra đê.',
      'LEAD Ban Chỉ huy Phòng thủ dân sự các ngành, các cấp + LEAD các sở, ban, ngành tỉnh',
    ],
    [
      '1. Giám đốc các Sở: Y tế, Tài chính và các sở, ngành có liên quan; Bí thư huyện ủy và Chủ tịch Ủy ban nhân dân các huyện ven biển theo chức năng, nhiệm vụ, thẩm quyền:\n\na) Phải chủ động phòng, tránh.',
      'LEAD Sở Y tế + LEAD Sở Tài chính + LEAD các sở, ngành có liên quan + LEAD huyện ủy + LEAD Ủy ban nhân dân các huyện ven biển',
    ],
  ])('%s', (item, leads) => {
    expect(leadsOf(item)).toEqual([leads])
  })

  test.each<[string, string]>([
    [
      'Văn phòng Ban chỉ đạo phòng cháy tỉnh theo dõi sát tình hình',
      'LEAD Văn phòng Ban chỉ đạo phòng cháy tỉnh',
    ],
    [
      'Ủy ban nhân dân các xã có nông sản xuất khẩu thường xuyên cập nhật thông tin',
      'LEAD Ủy ban nhân dân các xã có nông sản xuất khẩu',
    ],
    [
      'Giao Ban Chỉ đạo về khắc phục bom mìn do Pháp sử dụng báo cáo kết quả',
      'LEAD Ban Chỉ đạo về khắc phục bom mìn do Pháp sử dụng',
    ],
    [
      'Bí thư huyện ủy; Chủ tịch Ủy ban nhân dân các huyện tập trung chỉ đạo chống hạn',
      'LEAD huyện ủy + LEAD Ủy ban nhân dân các huyện',
    ],
    [
      'Về kinh phí: Các địa phương bố trí nguồn lực. Đối với phần còn thiếu, tỉnh sẽ giao Sở Tài chính xem xét',
      'LEAD Các địa phương',
    ],
  ])('%s', (item, lead) => {
    expect(assigned(`${ORDER}1. ${item}.\n`)[0]).toBe(`${lead}: ${item.split('. ')[0]}`)
  })
})

test('who is asked in a later sentence acts in that one, not in the first', () => {
  const found = assigned(
    `${ORDER}1. Kiểm tra đê.\n\nTrên đây là Chỉ thị về phòng bão. Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các sở phản ánh về Sở Tư pháp.\n`,
  )
  expect(found.at(-1)).toBe(
    'LEAD các sở: Trong quá trình thực hiện, nếu có vướng mắc, đề nghị các sở phản ánh về Sở Tư pháp',
  )
  expect(found.join()).not.toContain('Trên đây là')
})

describe('clauses', () => {
  test('a colon within a list of names opens no list of items', () => {
    expect(
      assigned(
        `${ORDER}1. Các Sở: Y tế, Công Thương phối hợp chặt chẽ, rà soát kho thuốc; khôi phục cấp điện.\n`,
      ).map(line => line.split(': ').at(-1)),
    ).toEqual(['Y tế, Công Thương phối hợp chặt chẽ, rà soát kho thuốc', 'khôi phục cấp điện'])
  })

  test.each([
    'Sở Tài chính hỗ trợ kinh phí, trước mắt cho huyện Ba Tơ 200 triệu đồng; Sơn Hà, Trà Bồng mỗi huyện 150 triệu đồng',
    'Sở Y tế giám sát chỉ số BI; chỉ số mật độ muỗi',
    'Sở Y tế báo cáo về một số nội dung sau: (1) Số hộ có nhà sập. (2) Số hộ cần sửa nhà',
  ])('what begins with no verb goes on its clause: %s', item => {
    expect(assigned(`${ORDER}1. ${item}.\n`).map(line => line.replace(/^LEAD [^:]*: /u, ''))).toEqual([item])
  })

  test('the items that a report is to hold are no tasks', () => {
    expect(
      assigned(
        `${ORDER}1. Sở Y tế chỉ đạo các trạm thống kê, báo cáo một số nội dung sau: (1) Số nhà sập.\n\n(2) Số nhà cần phải sửa.\n\n2. Sở Tư pháp rà soát quy định.\n`,
      ).length,
    ).toBe(2)
  })
})

test.each([
  'Qua tổng hợp báo cáo của các huyện cho thấy mưa lũ phải nói là lớn.',
  'Thay mặt tỉnh, Chủ tịch gửi lời thăm hỏi tới các gia đình cần giúp đỡ.',
  'Trên đây là Kế hoạch phòng bão, phải thực hiện nghiêm.',
])('nothing is to be done: %s', sentence => {
  expect(assigned(`${ORDER}1. Kiểm tra đê.\n\n${sentence}\n`).length).toBe(1)
})

describe('below a heading that only counts, labels tell deed and doer', () => {
  test.each<[string, string]>([
    [
      'Cơ quan thực hiện: Sở Y tế chủ trì, phối hợp với Sở Tư pháp và Công an tỉnh.',
      'LEAD Sở Y tế + JOIN Sở Tư pháp + JOIN Công an tỉnh',
    ],
    ['Cơ quan chủ trì: Sở Y tế.', 'LEAD Sở Y tế'],
  ])('%s', (label, actors) => {
    const body = `III. NHIỆM VỤ\n1. Truyền thông\na) Hoạt động 1\n- Nội dung: Mở tuần lễ phòng dịch ở chợ.\n- ${label}\nb) Hoạt động 2\n- Nội dung: Dạy rửa tay ở trường.\n- Cơ quan thực hiện: Sở Giáo dục và Đào tạo.\n`
    expect(assigned(body, { kind: 'PLAN' })).toEqual([
      `${actors}: Mở tuần lễ phòng dịch ở chợ`,
      'LEAD Sở Giáo dục và Đào tạo: Dạy rửa tay ở trường',
    ])
  })
})

describe('items within a numbered place', () => {
  test('a line marked (1) goes on with whom its place names, a line that names a body is its own', () => {
    expect(
      assigned(
        `${ORDER}1. Sở Y tế tổ chức theo dõi dịch, trong đó:\n(1) Tập trung kiểm tra kho thuốc.\n(2) Rà soát danh sách.\n\n2. Sở Tư pháp rà soát quy định.\n`,
      ),
    ).toEqual([
      'LEAD Sở Y tế: Tập trung kiểm tra kho thuốc',
      'LEAD Sở Y tế: Rà soát danh sách',
      'LEAD Sở Tư pháp: Sở Tư pháp rà soát quy định',
    ])
  })

  test('a numbered line that asks leads in the bodies below it, whatever stands before', () => {
    expect(
      assigned(
        'Phó Chủ tịch có ý kiến chỉ đạo như sau:\n\n1. Về nhà máy điện\n\na) Đánh giá cao nỗ lực của Chủ đầu tư.\n\nb) Để đạt được mục tiêu phát điện sớm, đề nghị:\n\n(i) Sở Công Thương báo cáo tiến độ.\n\n(ii) Về thủ tục nhập khí: Giao Sở Xây dựng hướng dẫn thủ tục.\n',
        { kind: 'NOTICE' },
      ),
    ).toEqual([
      'LEAD Sở Công Thương: Sở Công Thương báo cáo tiến độ',
      'LEAD Sở Xây dựng: Về thủ tục nhập khí: Giao Sở Xây dựng hướng dẫn thủ tục',
    ])
  })

  test('bullets go on with what the body of their numbered line is to do', () => {
    expect(
      assigned(
        `${ORDER}1. Sở Y tế lập kế hoạch phòng dịch.\n- Chuẩn bị thuốc.\n- Kiểm tra các trạm.\n\n2. Sở Tư pháp rà soát quy định.\n`,
      ).slice(1, 3),
    ).toEqual(['LEAD Sở Y tế: Chuẩn bị thuốc', 'LEAD Sở Y tế: Kiểm tra các trạm'])
  })

  test('a heading that nothing stands below tells its deed', () => {
    expect(
      assigned(`${ORDER}1. Sở Y tế rà soát kho.\n\n2. Các đơn vị tổ chức trực ban và báo cáo về Sở Y tế\n`),
    ).toContain('LEAD Các đơn vị: Các đơn vị tổ chức trực ban và báo cáo về Sở Y tế')
  })
})

describe('items within a sentence', () => {
  const clausesOf = (item: string) =>
    assigned(`${ORDER}1. ${item}\n`).map(line => line.replace(/^LEAD Sở Y tế: /u, ''))

  test('those that tell a deed are tasks of their own', () => {
    expect(
      clausesOf('Sở Y tế thực hiện các việc sau: (i) Rà soát kho thuốc; (ii) Chuẩn bị giường bệnh.').slice(
        -2,
      ),
    ).toEqual(['Rà soát kho thuốc', 'Chuẩn bị giường bệnh'])
  })

  test('those that are the things named before them are not', () => {
    expect(
      clausesOf('Sở Y tế hoàn thiện các báo cáo: (i) Báo cáo tình hình dịch; (ii) Báo cáo xử lý vướng mắc.')
        .length,
    ).toBe(1)
  })
})

test.each<[string, string]>([
  ['Sở Y tế - Cơ quan thường trực Ban Chỉ đạo phòng dịch chủ trì, rà soát kho thuốc.', 'LEAD Sở Y tế'],
  ['Cơ quan thanh tra khẩn trương hoàn thành kết luận.', 'LEAD Cơ quan thanh tra'],
  ['Cục Quản lý đầu tư xây dựng kiểm tra các công trình.', 'LEAD Cục Quản lý đầu tư xây dựng'],
  ['Cơ quan chức năng thanh tra việc thu phí.', 'LEAD Cơ quan chức năng'],
])('whose name holds what it is besides or what it is for: %s', (item, lead) => {
  expect(assigned(`${ORDER}1. ${item}\n`).map(line => line.split(': ')[0])).toEqual([lead])
})

test('who gets a telegram has no task from that; who is praised or a standard of choice neither', () => {
  expect(
    assigned(
      `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:\n- Giám đốc các Sở: Y tế, Xây dựng;\n- Ban Quản lý dự án 85.\n\n${ORDER}1. Đánh giá cao Sở Y tế phải làm việc cả đêm.\n\n2. Sở Tư pháp rà soát quy định.\n`,
      { kind: 'TELEGRAM' },
    ),
  ).toEqual(['LEAD Sở Tư pháp: Sở Tư pháp rà soát quy định'])
  expect(
    assigned(
      'III. TIÊU CHÍ KHEN THƯỞNG\n1. Đối với các sở, ban, ngành\n- Hoàn thành xuất sắc nhiệm vụ.\n- Tổ chức tốt phong trào.\nIV. TỔ CHỨC THỰC HIỆN\n1. Sở Nội vụ chủ trì theo dõi.\n',
      { kind: 'PLAN' },
    ),
  ).toEqual(['LEAD Sở Nội vụ: Sở Nội vụ chủ trì theo dõi'])
})
