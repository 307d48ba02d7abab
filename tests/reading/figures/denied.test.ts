import { expect, test } from 'vitest'
import { statementsOf } from './figuresOf'

test.each([
  [
    'Dự thảo đưa lại mức doanh thu không phải nộp thuế là 200 triệu đồng, quy định mức thuế 5% cho các hộ.',
    'Dự thảo đưa lại mức doanh thu không phải nộp thuế là 200 triệu đồng, quy định mức thuế cho các hộ: 5%',
  ],
  ['Tỉnh chưa bố trí 200 tỷ đồng, giải ngân 45% vốn.', 'Tỉnh chưa bố trí 200 tỷ đồng, giải ngân vốn: 45%'],
  ['Sở không xử phạt 12 cơ sở, thu hồi 25 giấy phép.', 'Sở không xử phạt 12 cơ sở, thu hồi 25 giấy phép'],
  [
    'Doanh nghiệp không nộp 45 tỷ đồng, chi 30 tỷ đồng cho quảng cáo.',
    'Doanh nghiệp không nộp 45 tỷ đồng, chi … cho quảng cáo: 30 tỷ đồng',
  ],
  ['Các xã chưa lắp đặt 120 camera, sửa chữa 45 loa.', 'Các xã chưa lắp đặt 120 camera, sửa chữa 45 loa'],
  ['Sở đã xử phạt 12 cơ sở, thu hồi 25 giấy phép.', 'Sở đã thu hồi 25 giấy phép'],
])('what denies one act is not said of the next: %s', (text, last) => {
  expect(statementsOf(text).at(-1)).toBe(last)
})
