import { describe, expect, test } from 'vitest'
import { assigned, tasksOf } from './assigned'

const PLAN = { kind: 'PLAN' } as const

test.each([
  'Tên đề án',
  'Chỉ tiêu',
  'Nội dung công việc',
  'Tên văn bản',
  'Đề án, dự án',
  'Chương trình, kế hoạch',
  'Việc làm cụ thể',
])('whatever heads the column of tasks: %s', head => {
  const body = `| TT | ${head} | Cơ quan chủ trì | Thời gian |\n|---|---|---|---|\n| 1 | Mua thêm xe cứu thương cho các trạm | Sở Y tế | Quý II |\n`
  expect(assigned(body, PLAN)).toEqual(['LEAD Sở Y tế: Mua thêm xe cứu thương cho các trạm'])
})

test.each([
  'Đơn vị được giao',
  'Cơ quan phụ trách',
  'Đơn vị chịu trách nhiệm',
  'Cơ quan soạn thảo',
  'Phân công thực hiện',
  'Đơn vị tham mưu',
  'Đơn vị được giao nhiệm vụ',
])('whatever heads the column of who acts: %s', head => {
  const body = `| TT | Nội dung | ${head} | Thời gian |\n|---|---|---|---|\n| 1 | Mua thêm xe cứu thương cho các trạm | Sở Y tế | Quý II |\n`
  expect(assigned(body, PLAN)).toEqual(['LEAD Sở Y tế: Mua thêm xe cứu thương cho các trạm'])
})

test.each([
  ['Chỉ tiêu', 'Đơn vị tính'],
  ['Nội dung', 'Số lượng'],
  ['Dự án', 'Tổng mức đầu tư'],
  ['Tên văn bản', 'Trích yếu'],
  ['Chương trình', 'Kinh phí'],
])('a table of %s and %s gives no task', (task, other) => {
  const body = `| TT | ${task} | ${other} | Thời gian |\n|---|---|---|---|\n| 1 | Mua thêm xe cứu thương | 05 xe | Quý II |\n`
  expect(assigned(body, PLAN)).toEqual([])
})

describe('a row that lacks the cells of who acts, which are merged with those above, is theirs', () => {
  const HEAD = 'PHỤ LỤC\n\n|\nTT\n|\nNội dung\n|\nChủ trì\n|\nPhối hợp\n|\nHoàn thành\n|\n'
  const ROW = '|\n1\n|\nMua xe cứu thương cho các trạm\n|\nSở Y tế\n|\nSở Tài chính\n|\nTháng 6/2021\n|\n'

  test.each([
    ['Tháng 7/2021', '2021-07'],
    ['Trước ngày 05/8/2021', '2021-08-05'],
    ['Hằng năm', null],
    ['Trong quý IV/2021', '2021-12'],
    ['Thường xuyên', null],
  ])('with its day: %s', (day, due) => {
    const found = tasksOf(`${HEAD}${ROW}|\n2\n|\nSơn lại biển báo ở các trạm\n|\n${day}\n|\n`, PLAN)
    expect(found[1]?.agencies.map(({ name, role }) => `${role} ${name}`)).toEqual([
      'LEAD Sở Y tế',
      'JOIN Sở Tài chính',
    ])
    expect(found[1]!.due).toBe(due)
  })

  test('but words that are no day are not told whose they are', () => {
    const found = assigned(`${HEAD}${ROW}|\n2\n|\nSơn lại biển báo ở các trạm\n|\nSở Xây dựng\n|\n`, PLAN)
    expect(found).toHaveLength(1)
  })
})
