import { describe, expect, test } from 'vitest'
import { assigned, ORDER, tasksOf } from './assigned'

test('grounds are no tasks, and who speaks in capitals above them leads none', () => {
  const body = `BAN BÍ THƯ TRUNG ƯƠNG ĐOÀN
- Căn cứ Điều lệ Đoàn;
- Căn cứ Quy chế hoạt động của Ban Chấp hành;

Điều 1. Giao Văn phòng Trung ương Đoàn hướng dẫn, kiểm tra việc thực hiện.
`
  expect(assigned(body)).toEqual([
    'LEAD Văn phòng Trung ương Đoàn: Giao Văn phòng Trung ương Đoàn hướng dẫn, kiểm tra việc thực hiện',
  ])
})

test('what was told in a paper is no task of its own', () => {
  const body = `Thực hiện ý kiến chỉ đạo của UBND tỉnh tại Văn bản số 12/UBND-VX ngày 01/3/2021 về rà soát;
Thực hiện đề nghị của Bộ Y tế tại Công văn số 9/BYT-DP ngày 02/3/2021, Sở Y tế yêu cầu các đơn vị rà soát.
`
  expect(tasksOf(body)).toHaveLength(1)
})

test.each([
  ['Thuế tỉnh Tây Ninh', 'Chủ trì rà soát số thu'],
  ['Thuế cơ sở 3', 'Theo dõi số thu trên địa bàn'],
  ['Thuế Thành phố Hà Nội', 'Rà soát số thu'],
  ['Văn phòng Ban Chỉ đạo phòng, chống thiên tai tỉnh', 'Tổng hợp, báo cáo kết quả'],
  ['Văn phòng Ban Chỉ đạo Chương trình mục tiêu quốc gia tỉnh', 'Theo dõi việc thực hiện'],
  ['Văn phòng Đoàn đại biểu Quốc hội và HĐND tỉnh', 'Phối hợp giám sát'],
  ['Văn phòng HĐND và UBND huyện', 'Phối hợp giám sát'],
])('%s is one body with its whole name', (body, task) => {
  expect(assigned(`${ORDER}1. ${body}\n- ${task}.\n`)).toEqual([`LEAD ${body}: ${task}`])
})

describe('who leads', () => {
  test('the body of a heading leads every item below it', () => {
    const body = `${ORDER}1. Cục Thuế tỉnh:
- Chủ trì triển khai hóa đơn điện tử; chuẩn bị hạ tầng.
- Tổ chức tập huấn cho người nộp thuế.

2. Sở Y tế:
- Kiểm tra các cơ sở khám bệnh.
`
    expect(assigned(body)).toEqual([
      'LEAD Cục Thuế tỉnh: Chủ trì triển khai hóa đơn điện tử',
      'LEAD Cục Thuế tỉnh: chuẩn bị hạ tầng',
      'LEAD Cục Thuế tỉnh: Tổ chức tập huấn cho người nộp thuế',
      'LEAD Sở Y tế: Kiểm tra các cơ sở khám bệnh',
    ])
  })

  test.each([
    [
      'Sở Kế hoạch và Đầu tư, Sở Tài chính: Cân đối nguồn vốn.',
      'LEAD Sở Kế hoạch và Đầu tư + LEAD Sở Tài chính: Cân đối nguồn vốn',
    ],
    [
      'Sở Văn hóa, Thể thao và Du lịch rà soát các di tích.',
      'LEAD Sở Văn hóa, Thể thao và Du lịch: Sở Văn hóa, Thể thao và Du lịch rà soát các di tích',
    ],
    [
      'Ủy ban nhân dân các huyện, thị xã, thành phố: Báo cáo kết quả trước ngày 20/01/2021.',
      'LEAD Ủy ban nhân dân các huyện, thị xã, thành phố: Báo cáo kết quả trước ngày 20/01/2021',
    ],
    [
      'Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tài chính và các đơn vị liên quan tham mưu kế hoạch.',
      'LEAD Sở Y tế + JOIN Công an tỉnh + JOIN Sở Tài chính: Giao Sở Y tế chủ trì, phối hợp với Công an tỉnh, Sở Tài chính và các đơn vị liên quan tham mưu kế hoạch',
    ],
    [
      'Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư tổ chức thực hiện nghiêm túc.',
      'LEAD Sở Tài chính + LEAD Sở Kế hoạch và Đầu tư: Giám đốc các Sở: Tài chính, Kế hoạch và Đầu tư tổ chức thực hiện nghiêm túc',
    ],
  ])('%s', (item, expected) => {
    expect(assigned(`${ORDER}1. ${item}\n\n2. Sở Tư pháp: Kiểm tra.\n`)[0]).toBe(expected)
  })

  test('an item that begins with another body is that body’s', () => {
    const body = `${ORDER}1. UBND các huyện chịu trách nhiệm:
- Theo dõi, đôn đốc các xã.
- UBND huyện Trà Bồng tiếp tục thực hiện kết luận thanh tra.
`
    expect(assigned(body)).toEqual([
      'LEAD UBND các huyện: Theo dõi, đôn đốc các xã',
      'LEAD UBND huyện Trà Bồng: UBND huyện Trà Bồng tiếp tục thực hiện kết luận thanh tra',
    ])
  })
})

describe('who joins', () => {
  test.each([
    [
      'Phối hợp với các lực lượng thuộc Bộ Công an, Bộ Quốc phòng và các Sở Tư pháp trong việc xác minh.',
      ['Bộ Công an', 'Bộ Quốc phòng', 'các Sở Tư pháp'],
    ],
    [
      'Phối hợp chặt chẽ với Cục Phát thanh, truyền hình và thông tin điện tử trong việc trao đổi.',
      ['Cục Phát thanh, truyền hình và thông tin điện tử'],
    ],
    ['Phối hợp với các cơ quan, đơn vị có liên quan rà soát.', []],
  ])('%s', (item, joining) => {
    const [task] = tasksOf(`${ORDER}1. Cục An toàn thông tin\n- ${item}\n- Kiểm tra.\n`)
    expect(task!.agencies.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'LEAD Cục An toàn thông tin',
      ...joining.map(name => `JOIN ${name}`),
    ])
  })
})

describe('no body is invented', () => {
  test('a heading that names a field gives tasks without bodies', () => {
    const body = `I. NHIỆM VỤ CỤ THỂ
1. Viễn thông
- Tổ chức tốt hoạt động các tổng đài.
- Báo cáo hàng ngày về tình hình.

2. Thông tin cơ sở
- Tiếp tục thông tin cụ thể trên địa bàn.
`
    expect(assigned(body, { kind: 'PLAN' })).toEqual([
      '–: Tổ chức tốt hoạt động các tổng đài',
      '–: Báo cáo hàng ngày về tình hình',
      '–: Tiếp tục thông tin cụ thể trên địa bàn',
    ])
  })

  test('members of a working group are no tasks, nor purposes', () => {
    const body = `I. MỤC ĐÍCH, YÊU CẦU
- Nâng cao ý thức của người dân.

II. TỔ CHỨC THỰC HIỆN
1. Thành lập Tổ công tác với thành phần gồm:
- Lãnh đạo Sở - Tổ trưởng;
- Đại diện Lãnh đạo Văn phòng.
`
    expect(assigned(body, { kind: 'PLAN' })).toEqual(['–: Thành lập Tổ công tác với thành phần gồm'])
  })

  test('a report assigns nothing', () => {
    expect(assigned('1. Sở Y tế:\n- Đã kiểm tra các cơ sở.\n', { kind: 'REPORT' })).toEqual([])
  })
})

test('who implements the paper is read in every kind of paper', () => {
  const body = `Điều 1. Ban hành kèm theo Quyết định này Quy chế.

Điều 2. Chánh Văn phòng UBND tỉnh; Giám đốc các Sở: Tài chính, Nội vụ; Thủ trưởng các cơ quan, đơn vị liên quan chịu trách nhiệm thi hành Quyết định này./.
`
  const [task] = tasksOf(body, { kind: 'DECREE' })
  expect(task!.agencies.map(({ name }) => name)).toEqual([
    'Văn phòng UBND tỉnh',
    'Sở Tài chính',
    'Sở Nội vụ',
    'các cơ quan, đơn vị liên quan',
  ])
})

describe('by when', () => {
  test.each([
    ['Gửi báo cáo trước ngày 30/11/2021.', '2021-11-30'],
    ['Hoàn thành xong trước 30/9.', '2021-09-30'],
    ['Gửi danh sách chậm nhất ngày 02/01.', '2022-01-02'],
    ['Hoàn thành trước tháng 12/2021.', '2021-12'],
    ['Dừng vận chuyển kể từ ngày 01/02/2021.', null],
    ['Kiểm tra trước hoặc ngay khi tiêm.', null],
  ])('%s', (item, due) => {
    expect(tasksOf(`${ORDER}1. Sở Y tế\n- ${item}\n- Kiểm tra.\n`)[0]!.due).toBe(due)
  })
})
