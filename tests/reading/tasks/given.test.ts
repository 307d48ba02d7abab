import { describe, expect, test } from 'vitest'
import { assigned } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const LETTER = { kind: 'OFFICIAL_LETTER' } as const

describe('to whom a deed is given behind it', () => {
  test.each<[string, string]>([
    [
      'Mở rộng xét nghiệm, giao Trung tâm Y tế chủ trì, phối hợp với Bệnh viện Đa khoa thực hiện',
      'LEAD Trung tâm Y tế + JOIN Bệnh viện Đa khoa',
    ],
    ['Phê duyệt đề án, giao Sở Nội vụ tổ chức thực hiện', 'LEAD Sở Nội vụ'],
    ['Thành lập Tổ công tác, đồng thời giao Văn phòng tỉnh chuẩn bị nơi làm việc', 'LEAD Văn phòng tỉnh'],
    ['Tăng cường truyền thông, giao cho Đài Phát thanh mở chuyên mục hằng tuần', 'LEAD Đài Phát thanh'],
    ['Mua thêm vật tư, giao các bệnh viện lập dự toán gửi về Sở', 'LEAD các bệnh viện'],
  ])('%s', (item, bodies) => {
    expect(assigned(`III. NHIỆM VỤ, GIẢI PHÁP\n\n1. ${item}.\n`, PLAN)).toEqual([`${bodies}: ${item}`])
  })

  test.each([
    'Công an huyện kiểm tra các chợ',
    'Đề nghị Công an huyện kiểm tra các chợ',
    'Để giữ trật tự, yêu cầu Công an huyện kiểm tra các chợ',
    'Giao Công an huyện kiểm tra các chợ',
    'Phân công Công an huyện kiểm tra các chợ',
  ])('is another clause where somebody acts already: %s', clause => {
    const item = `${clause}, đồng thời giao Trạm Y tế lấy mẫu xét nghiệm.`
    expect(assigned(`III. NHIỆM VỤ\n\n1. ${item}\n`, PLAN)).toEqual([
      `LEAD Công an huyện: ${clause}`,
      'LEAD Trạm Y tế: giao Trạm Y tế lấy mẫu xét nghiệm',
    ])
  })

  test('behind what it is about', () => {
    const item = 'Về truyền thông: giao Đài Phát thanh đăng tải bài viết'
    expect(assigned(`III. NHIỆM VỤ\n\n1. ${item}.\n`, PLAN)).toEqual([
      'LEAD Đài Phát thanh: giao Đài Phát thanh đăng tải bài viết',
    ])
  })
})

describe('a bracket behind a deed says who acts', () => {
  test.each<[string, string]>([
    ['(do Phòng Văn hóa và Thông tin thực hiện)', 'LEAD Phòng Văn hóa và Thông tin'],
    ['(Phòng Nội vụ chủ trì, phối hợp với Công an huyện);', 'LEAD Phòng Nội vụ + JOIN Công an huyện'],
    ['(giao Công an huyện chủ trì).', 'LEAD Công an huyện'],
    ['(Văn phòng UBND huyện tham mưu).', 'LEAD Văn phòng UBND huyện'],
    ['(Trạm Y tế phụ trách)', 'LEAD Trạm Y tế'],
  ])('%s', (bracket, bodies) => {
    const found = assigned(`II. NỘI DUNG THỰC HIỆN\n\n1. Phát tờ rơi tại trường học ${bracket}\n`, PLAN)
    expect(found).toEqual([`${bodies}: Phát tờ rơi tại trường học`])
  })

  test.each(['(tháng 12/2021)', '(theo mẫu do Bộ Công an quy định)', '(các bước thực hiện)'])(
    'not another: %s',
    bracket => {
      const item = `Phát tờ rơi tại trường học ${bracket}`
      expect(assigned(`II. NỘI DUNG THỰC HIỆN\n\n1. ${item}\n`, PLAN)).toEqual([`–: ${item}`])
    },
  )
})

test.each([
  'Các sở, ngành theo chức năng, nhiệm vụ được giao tổ chức thực hiện nghiêm Công văn này',
  'Các đơn vị theo chức năng kiểm tra các chợ',
  'UBND các xã căn cứ thẩm quyền xử phạt người vi phạm',
  'Các cơ quan, ban, ngành theo chức năng nhiệm vụ phối hợp kiểm tra các chợ',
  'Các địa phương theo thẩm quyền xử lý cơ sở vi phạm',
])('whom a letter lets act by its remit it asks: %s', sentence => {
  const found = assigned(`Huyện nhận được công văn về phòng dịch.\n\n${sentence}.\n`, LETTER)
  expect(found).toHaveLength(1)
  expect(found[0]).toMatch(/^LEAD /)
})

test('but not who has acted by it', () => {
  expect(assigned('Các lực lượng theo nhiệm vụ đã trực gác tại các chốt.\n', LETTER)).toEqual([])
})

test.each([
  ['Kính đề nghị UBND huyện chỉ đạo các xã phối hợp', 'LEAD UBND huyện'],
  ['Trân trọng đề nghị Công an tỉnh chỉ đạo các đội', 'LEAD Công an tỉnh'],
  ['Từng khoa, phòng tự kiểm tra, khắc phục tồn tại', 'LEAD Từng khoa, phòng'],
  ['Các trường tự đánh giá kết quả', 'LEAD Các trường'],
])('adverbs and politeness are no part of a name: %s', (item, bodies) => {
  expect(assigned(`III. TỔ CHỨC THỰC HIỆN\n\n- ${item}.\n`, PLAN)).toEqual([`${bodies}: ${item}`])
})

describe('a cell of who acts', () => {
  const row = (heading: string, cell: string) =>
    assigned(
      `III. PHÂN CÔNG\n\n| TT | Nội dung | ${heading} | Thời gian |\n|---|---|---|---|\n| 1 | Viết bài phát thanh | ${cell} | Tháng 4/2021 |\n`,
      PLAN,
    )

  test.each([
    ['Bộ phận phụ trách', 'Phòng Kế hoạch - Tài chính', 'LEAD Phòng Kế hoạch - Tài chính'],
    ['Người thực hiện', 'Văn phòng Sở', 'LEAD Văn phòng Sở'],
    ['Khoa, phòng thực hiện', 'Khoa Dược', 'LEAD Khoa Dược'],
    ['Đơn vị thực hiện', '- Phòng Nội vụ - Công an huyện', 'LEAD Phòng Nội vụ + LEAD Công an huyện'],
    ['Người phụ trách', 'Đ/c Nguyễn Văn An', '–'],
    ['Phân công thực hiện', '- Phòng Nội vụ - Đ/c Hoa', 'LEAD Phòng Nội vụ'],
    ['Người thực hiện', 'Trần Văn Bình', '–'],
  ])('%s: %s', (heading, cell, bodies) => {
    expect(row(heading, cell)).toEqual([`${bodies}: Viết bài phát thanh`])
  })
})

test('the title of an annex is no task, whoever is named below it', () => {
  const annex = 'PHỤ LỤC\nCHƯƠNG TRÌNH DIỄN TẬP\nĐơn vị tổ chức: Trung tâm Y tế\n\n1. Đón khách lúc 7 giờ.\n'
  expect(assigned(`1. Mục đích: bảo đảm sẵn sàng.\n\n${annex}`, PLAN).join()).not.toContain('DIỄN TẬP')
})
