import { expect, it } from 'vitest'
import { tellsWhyPlanned } from '../../schema/words/purposes'

it.each([
  'Để triển khai các chỉ đạo của Chính phủ, Tiểu ban Truyền thông ban hành Kế hoạch truyền thông tuần 39',
  'Nhằm bảo đảm thông tin kịp thời, Sở xây dựng Kế hoạch tuyên truyền',
  'Căn cứ ý kiến của Thủ tướng, Tiểu ban ban hành kế hoạch truyền thông',
  'Thực hiện Nghị quyết số 21/NQ-CP, Bộ Y tế xây dựng kế hoạch truyền thông về mua vắc xin',
  'Trước tình hình dịch diễn biến phức tạp, Bộ lập các kế hoạch truyền thông',
])('%s', sentence => {
  expect(tellsWhyPlanned(sentence)).toBe(true)
})

it.each([
  'Thủ tướng Chính phủ yêu cầu đổi mới tư duy và biện pháp phòng, chống dịch',
  'Để triển khai các chỉ đạo của Chính phủ, Bộ ban hành Công văn số 12',
  'Thực hiện Kế hoạch số 12/KH-UBND, các đơn vị đã báo cáo',
  'Tiểu ban Truyền thông ban hành Kế hoạch truyền thông',
  'Thực hiệnban hành kế hoạch',
])('but not: %s', sentence => {
  expect(tellsWhyPlanned(sentence)).toBe(false)
})
