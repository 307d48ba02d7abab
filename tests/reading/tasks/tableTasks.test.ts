import { describe, expect, test } from 'vitest'
import { gathered } from '../../../seed/read/gathered'
import { read } from '../../../seed/read/read'
import { assigned, tasksOf } from './assigned'

const PLAN = { kind: 'PLAN' } as const
const SOWING = 'LEAD Sở Y tế + JOIN Sở Tài chính: Mua thêm xe cứu thương cho các trạm'
const SIGNS = 'LEAD Sở Xây dựng + JOIN các phường: Sơn lại biển báo ở các cổng trường'

describe('a row of a table of tasks is a task of whom its column names', () => {
  test.each<[string, string, string[]]>([
    [
      'bars',
      `TT | Nội dung | Cơ quan chủ trì | Cơ quan phối hợp | Thời gian hoàn thành |
I | Y TẾ | | | |
1 | Mua thêm xe cứu thương cho các trạm. | Sở Y tế | Sở Tài chính | Tháng 6/2021 |
II | Giao thông | | | |
2 | Sơn lại biển báo ở các cổng trường; | Sở Xây dựng | các phường | |
`,
      [SOWING, SIGNS],
    ],
    [
      'Markdown',
      `| STT | Nhiệm vụ | Sản phẩm | Phối hợp | Chủ trì |
|---|---|---|---|---|
| **1** | Mua thêm xe cứu thương cho các trạm | 05 xe | Sở Tài chính | **Sở Y tế** |
| 2 | Sơn lại biển báo ở các cổng trường | | các phường | Sở Xây dựng |
`,
      [SOWING, SIGNS],
    ],
    [
      'tabs, headings in two rows',
      `STT\tNội dung công việc\tPhân công\tThời gian\t
\t\tĐơn vị chủ trì\tĐơn vị phối hợp\tBắt đầu\tHoàn thành\t
I\tY TẾ\t
1\tMua thêm xe cứu thương cho các trạm\tSở Y tế\tSở Tài chính\t2/2021\t5/2021\t
2\tSơn lại biển báo ở các cổng trường\tSở Xây dựng\tcác phường\t\t6/2021\t
`,
      [SOWING, SIGNS],
    ],
    [
      'tabs, cells over lines',
      `STT
\tCông việc\tThời gian thực hiện\tĐơn vị chủ trì\tĐơn vị phối hợp\t

1
\tMua thêm xe cứu thương
cho các trạm\tTháng 6\tSở Y tế\tSở Tài chính\t

2
\tSơn lại biển báo ở các cổng trường\tTháng 7\tSở Xây dựng\t các phường\t
`,
      [SOWING, SIGNS],
    ],
    [
      'a cell a paragraph, bars between',
      `|
**TT**
|
**Tên nhiệm vụ**
|
**Cơ quan, đơn vị
chủ trì**
|
**Cơ quan phối hợp**
|
|
**I. Y TẾ**
|
|
1
|
Mua thêm xe cứu thương
cho các trạm.
|
Sở Y tế
|
Sở Tài chính
|
|
2
|
Sơn lại biển báo ở các cổng trường
|
Sở Xây dựng
|
các phường
|

Hết.
`,
      [SOWING, SIGNS],
    ],
    [
      'a cell a line',
      `STT
Nội dung nhiệm vụ
Đơn vị chủ trì
Đơn vị phối hợp
Thời gian
1
Mua thêm xe cứu thương cho các trạm
Sở Y tế
Sở Tài chính
Quý I
2
Sơn lại biển báo ở các cổng trường
Sở Xây dựng
các phường
Quý II
`,
      [SOWING, SIGNS],
    ],
  ])('%s', (_, body, expected) => {
    expect(assigned(`PHỤ LỤC\n\n${body}`, PLAN)).toEqual(expected)
  })
})

describe('what its cells do not say is not told', () => {
  const head = 'TT | Nội dung | Chủ trì | Phối hợp | Thời gian |\n'
  test.each<[string, string[]]>([
    [`${head}1 | Mở lớp dạy bơi cho trẻ | | Đoàn xã | |\n`, ['JOIN Đoàn xã: Mở lớp dạy bơi cho trẻ']],
    [
      `${head}1 | Mở lớp dạy bơi cho trẻ | Sở Y tế | | |\n2 | In tờ gấp về bơi | nt | Đoàn xã | |\n`,
      ['LEAD Sở Y tế: Mở lớp dạy bơi cho trẻ', 'LEAD Sở Y tế + JOIN Đoàn xã: In tờ gấp về bơi'],
    ],
    [`${head}1 | Mở lớp dạy bơi cho trẻ | Quý I/2021 | | |\n`, []],
    [`${head}1 | Mở lớp dạy bơi cho trẻ | Đoàn xã | Quý I/2021 |\n`, []],
    [
      `${head}1 | Mở lớp dạy bơi | Đoàn xã | | |\n\nII. VIỆC KHÁC\n\n2 | In tờ gấp về bơi | Sở Y tế | | |\n`,
      ['LEAD Đoàn xã: Mở lớp dạy bơi', 'LEAD Sở Y tế: In tờ gấp về bơi'],
    ],
    [
      `${head}1 | Mở lớp dạy bơi | | | |\n\nTT | Chỉ tiêu | Đơn vị | Nơi | Năm |\n1 | Trẻ biết bơi | Em | Xã | 2021 |\n`,
      [],
    ],
    [
      `${head}1 | Mở lớp dạy bơi | - Sở Y tế - Sở Tài chính | VPCP, BTC | Năm 2021 |\n`,
      ['LEAD Sở Y tế + LEAD Sở Tài chính + JOIN VPCP + JOIN BTC: Mở lớp dạy bơi'],
    ],
    [`${head}3 | Xây dựng dự thảo đề cương | | | |\n`, []],
    [`${head}1 | Tỉnh Bình Phước | Vụ Pháp chế | | Tháng 6 |\n`, []],
    ['Ngày | Nội dung | Chủ trì | Địa điểm |\n11/11 | Giao ban đầu tuần | Chánh Văn phòng | Tầng 2 |\n', []],
    ['TT | Nội dung | Đơn vị chủ trì | Kết quả thực hiện |\n1 | Mở lớp dạy bơi | Đoàn xã | Đã xong |\n', []],
    ['TT | Tên gói thầu | Đơn vị thực hiện | Giá |\n1 | Mua bàn ghế mới | Công ty A | 20 |\n', []],
  ])('%s', (body, expected) => {
    expect(assigned(`PHỤ LỤC\n\n${body}`, PLAN)).toEqual(expected)
  })

  test('empty and merged cells of a table with bars on lines of their own', () => {
    const row = (...cells: string[]) =>
      `|\n${cells.map(cell => (cell === '' ? '|\n' : `${cell}\n|\n`)).join('')}`
    const body = [
      row('TT', 'Nội dung', 'Chủ trì', 'Phối hợp', 'Thời gian', 'Kinh phí'),
      row('I', 'Y TẾ', '', '', '', ''),
      row('1', 'Mở lớp dạy bơi', 'Đoàn xã', 'Sở Y tế', 'Quý I', ''),
      row('2', 'In tờ gấp về bơi', 'Hội Phụ nữ', '', 'Quý II', 'Xã'),
      row('3', 'Phát tờ gấp về bơi', 'Đoàn xã', 'Sở Y tế', 'Quý III'),
      row('4', 'Thu lại tờ gấp', 'Đoàn xã', 'Quý III', 'Huyện'),
    ].join('')
    expect(assigned(`PHỤ LỤC\n\n${body}`, PLAN)).toEqual([
      'LEAD Đoàn xã + JOIN Sở Y tế: Mở lớp dạy bơi',
      'LEAD Hội Phụ nữ: In tờ gấp về bơi',
      'LEAD Đoàn xã + JOIN Sở Y tế: Phát tờ gấp về bơi',
    ])
  })

  test('what part of a task is whose is no name', () => {
    const cell = 'Sở Y tế chủ trì hướng dẫn; Sở Xây dựng đối với nhà ở'
    expect(assigned(`PHỤ LỤC\n\n${head}1 | Mở lớp dạy bơi | ${cell} | | |\n`, PLAN)).toEqual([
      'LEAD Sở Y tế + LEAD Sở Xây dựng: Mở lớp dạy bơi',
    ])
  })

  test('an annex that stands apart gives the tasks of the plan that carries it', () => {
    const annex = (carrier: string) =>
      `PHỤ LỤC\nNHIỆM VỤ NĂM 2021\n(Kèm theo ${carrier} ngày 04/01/2021 của Ủy ban nhân dân tỉnh)\n\n${head}1 | Mở lớp dạy bơi | Đoàn xã | | |\n`
    const tasks = (text: string) =>
      gathered(read(text.normalize('NFC'), 'phu-luc.txt'), entry => entry.tasks.map(task => task.text))
    expect(tasks(annex('Kế hoạch số 12/KH-UBND'))).toEqual(['Mở lớp dạy bơi'])
    expect(tasks(annex('Báo cáo số 12/BC-UBND'))).toEqual([])
  })

  test('a row of another number of lines than there are headings gives nothing', () => {
    const body =
      'STT\nNội dung\nChủ trì\nPhối hợp\n1\nMở lớp dạy bơi\ncho trẻ em\nĐoàn xã\nHội Phụ nữ\n2\nIn tờ gấp về bơi\nĐoàn xã\nHội Phụ nữ\n'
    expect(assigned(`PHỤ LỤC\n\n${body}`, PLAN)).toEqual(['LEAD Đoàn xã + JOIN Hội Phụ nữ: In tờ gấp về bơi'])
  })
})

test('by when is told below a heading of completion, or where the cell says so', () => {
  const rows = (head: string, cell: string) =>
    tasksOf(
      `PHỤ LỤC\n\nTT | Nội dung | Chủ trì | ${head} |\n1 | Mở lớp dạy bơi | Đoàn xã | ${cell} |\n`,
      PLAN,
    )
  const due = (head: string, cell: string) => rows(head, cell)[0]?.due
  expect(due('Thời gian hoàn thành', '30/11/2021')).toBe('2021-11-30')
  expect(due('Thời hạn hoàn thành', 'Tháng 6/2021')).toBe('2021-06')
  expect(due('Thời gian', 'Trước ngày 15/5/2021')).toBe('2021-05-15')
  expect(due('Thời gian thực hiện', 'Tháng 6/2021')).toBe(null)
  expect(due('Thời gian hoàn thành', 'Thường xuyên')).toBe(null)
  const [task] = rows('Thời gian hoàn thành', '30/11/2021')
  expect(task?.also?.map(({ quote }) => quote)).toEqual(['Chủ trì', '30/11/2021'])
})
