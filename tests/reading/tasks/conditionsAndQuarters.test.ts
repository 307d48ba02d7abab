import { describe, expect, test } from 'vitest'
import { assigned, ORDER, tasksOf } from './assigned'

const item = (words: string): string[] => assigned(`${ORDER}1. Tổ chức thực hiện\n- ${words}\n`)

test.each([
  'Đơn vị nào chưa nộp báo cáo thì không được xét thi đua.',
  'Cơ quan nào không thực hiện thì chịu trách nhiệm trước Chủ tịch UBND tỉnh.',
  'Nếu đơn vị chưa đăng ký thì coi như không tham gia.',
  'Tập thể, cá nhân nào vi phạm thì bị xử lý theo quy định.',
  'Trường hợp hồ sơ không đúng hạn thì không được giải quyết.',
  'Địa phương nào chưa gửi số liệu thì xem như thống nhất.',
])('what follows from a condition is no task: %s', words => {
  expect(item(words)).toEqual([])
})

test('whom a condition leaves open does not act by name', () => {
  const words = 'Trường nào chưa có phòng máy thì sử dụng phòng của trường khác'
  expect(item(`${words}.`)).toEqual([`–: ${words}`])
})

test.each([
  ['Mỗi bậc học', 'cần xây dựng kế hoạch riêng'],
  ['Từng cấp học', 'rà soát chương trình'],
  ['Mỗi khối lớp', 'tổ chức một chuyên đề'],
  ['Mỗi trường', 'cử 02 giáo viên tham gia'],
  ['Các cụm thi đua', 'báo cáo kết quả'],
])('each of many acts: %s', (name, deed) => {
  expect(item(`${name} ${deed}.`)).toEqual([`LEAD ${name}: ${name} ${deed}`])
})

test.each([
  ['Sở tài chính, sở y tế và công an tỉnh báo cáo kết quả.', ['Sở tài chính', 'sở y tế', 'công an tỉnh']],
  ['Sở Nội vụ, sở tư pháp rà soát hồ sơ.', ['Sở Nội vụ', 'sở tư pháp']],
  ['Công an tỉnh, sở xây dựng kiểm tra công trình.', ['Công an tỉnh', 'sở xây dựng']],
  ['Sở Y tế và ubnd các huyện tổ chức tiêm chủng.', ['Sở Y tế', 'ubnd các huyện']],
  [
    'Giao sở công thương, sở giao thông vận tải hướng dẫn doanh nghiệp.',
    ['sở công thương', 'sở giao thông vận tải'],
  ],
])('names in small letters are names of their own: %s', (words, names) => {
  expect(item(words)[0]).toContain(`${names.map(name => `LEAD ${name}`).join(' + ')}:`)
})

test.each([
  ['Sở Y tế hoàn thành kế hoạch trong quý II/2021.', '2021-06'],
  ['Sở Tài chính báo cáo kết quả trước quý III năm 2021.', '2021-06'],
  ['Sở Nội vụ trình đề án trong Quý 4/2021.', '2021-12'],
  ['Sở Xây dựng hoàn thành xong trong quý I năm 2022.', '2022-03'],
  ['Sở Công Thương hoàn thành trước quý I/2022.', '2021-12'],
  ['Sở Tư pháp hoàn thành cuối quý III.', '2021-09'],
])('a quarter is a due: %s', (words, due) => {
  const [task] = tasksOf(`${ORDER}1. Tổ chức thực hiện\n- ${words}\n`)
  expect(task!.due).toBe(due)
})

test.each([
  'Sở Y tế đánh giá kết quả trong quý III/2020.',
  'Hàng quý, Sở Công Thương báo cáo UBND tỉnh.',
  'Sở Tài chính thu hồi quỹ bảo trì.',
])('a quarter that is over, or every one, is none: %s', words => {
  expect(tasksOf(`${ORDER}1. Tổ chức thực hiện\n- ${words}\n`)[0]?.due ?? null).toBeNull()
})

test.each([
  ['TCTL chủ trì rà soát các hồ chứa', 'TCTL'],
  ['TTYT huyện tham mưu kế hoạch tiêm chủng', 'TTYT huyện'],
  ['CĐCS phối hợp với nhà trường tổ chức hội thi', 'CĐCS'],
  ['VPĐK các huyện chịu trách nhiệm cập nhật hồ sơ', 'VPĐK các huyện'],
  ['BHXH tỉnh có nhiệm vụ chi trả', 'BHXH tỉnh'],
])('letters stand for a body that is charged: %s', (words, name) => {
  expect(item(`${words}.`)[0]).toContain(`LEAD ${name}`)
})

test.each(['CNTT là nền tảng của chuyển đổi số.', 'CCHC đạt kết quả tốt.', 'GDP bình quân tăng 8%.'])(
  'and for none that is not: %s',
  words => {
    expect(item(words).join()).not.toContain('LEAD')
  },
)

describe('items that lost their lines are told apart', () => {
  test.each([
    ['1. Sở Y tế: - Xây dựng kế hoạch. - Báo cáo kết quả.', ['Xây dựng kế hoạch', 'Báo cáo kết quả']],
    [
      '1. Sở Y tế: + Tổ chức tiêm chủng. + Tuyên truyền phòng dịch.',
      ['Tổ chức tiêm chủng', 'Tuyên truyền phòng dịch'],
    ],
    ['1. Sở Y tế: –Rà soát hồ sơ. –Công bố kết quả.', ['Rà soát hồ sơ', 'Công bố kết quả']],
    [
      '1. Sở Y tế: - Kiểm tra các trạm; báo cáo kết quả. - Đề xuất giải pháp.',
      ['Kiểm tra các trạm', 'báo cáo kết quả', 'Đề xuất giải pháp'],
    ],
  ])('%s', (line, deeds) => {
    expect(assigned(`${ORDER}${line}\n`)).toEqual(deeds.map(deed => `LEAD Sở Y tế: ${deed}`))
  })

  test('by letters, too', () => {
    const line =
      'a) Sở Y tế: xây dựng kế hoạch;b)Sở Tài chính: bố trí kinh phí; c) Công an tỉnh: bảo đảm an ninh.'
    expect(assigned(`${ORDER}${line}\n`)).toEqual([
      'LEAD Sở Y tế: xây dựng kế hoạch',
      'LEAD Sở Tài chính: bố trí kinh phí',
      'LEAD Công an tỉnh: bảo đảm an ninh',
    ])
  })
})
