import { expect, it } from 'vitest'
import { read } from '../../../seed/read/read'

const headed = (body: string) =>
  `UBND TỈNH HÀ NAM
Số: 12/KH-UBND
Hà Nam, ngày 05 tháng 3 năm 2024

KẾ HOẠCH
Kiểm tra nhà ở

III. TỔ CHỨC THỰC HIỆN

${body}

Nơi nhận:
- Như trên.
`.normalize('NFC')
/** What bodies are to do, `body: task`; without a body, `–`. */
const assigned = (body: string) =>
  read(headed(body), 'kh.txt')[0]!.tasks.map(
    ({ agencies, text }) => `${agencies.map(({ name }) => name).join(' + ') || '–'}: ${text}`,
  )

it.each([
  ['1. Sở Y tế', 'Tỉnh cần tăng cường kiểm tra nhà ở trên địa bàn.'],
  ['1. Ủy ban nhân dân các huyện', 'Tỉnh cần tăng cường kiểm tra nhà ở trên địa bàn.'],
  ['2. Sở Xây dựng', 'Huyện phải rà soát nhà ở của người có công.'],
  ['a) Công an tỉnh', '- Xã cần lập danh sách nhà ở xuống cấp.'],
  ['1. Sở Tài chính', 'Địa phương cũng cần bố trí kinh phí sửa chữa nhà ở.'],
  ['1. Sở Y tế', 'Về phía thành phố, trước mắt phải kiểm tra nhà ở trên địa bàn.'],
])('below %s “%s” is not its task', (head, line) => {
  const body = head.replace(/^\S+ /, '')
  expect(assigned(`${head}\n\n${line}`).filter(task => task.includes(body))).toEqual([])
})

it.each(['Huyện phải làm tốt các việc sau:', 'Tỉnh cần:', 'Quận cần tập trung:'])(
  'nor are the items that “%s” leads in, up to the next that names its own',
  line => {
    const tasks = assigned(
      `1. Sở Y tế\n\n${line}\n\n- Kiểm tra nhà ở.\n\n- Xử lý vi phạm.\n\n2. Sở Xây dựng\n\nTổng hợp kết quả kiểm tra.`,
    )
    expect(tasks).toEqual(['–: Kiểm tra nhà ở', '–: Xử lý vi phạm', 'Sở Xây dựng: Tổng hợp kết quả kiểm tra'])
  },
)

it.each([
  ['1. Sở Y tế', 'Cần tăng cường kiểm tra nhà ở trên địa bàn.', 'Sở Y tế'],
  ['1. Ủy ban nhân dân các huyện', 'Phải rà soát nhà ở trên địa bàn.', 'Ủy ban nhân dân các huyện'],
])('what %s itself needs to do stays its own', (head, line, body) => {
  expect(assigned(`${head}\n\n${line}`).every(task => task.startsWith(`${body}:`))).toBe(true)
})
