import { expect, it } from 'vitest'
import { cite } from './paperOf'

it.each<[string, string | null]>([
  ['Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ', '2020-03-31'],
  ['Chỉ thị số 16/CT-TTg ngày 31-3-2020', '2020-03-31'],
  ['Chỉ thị số 16/CT-TTg ngày 6. 8. 2021', '2021-08-06'],
  ['Chỉ thị số 16/CT-TTg (ngày 31/3/2020)', '2020-03-31'],
  ['Luật số 72/2025/QH15 ngày 16/6 2025;', '2025-06-16'],
  ['Chỉ thị số 16/CT-TTg ngày 31/3 2020 của Thủ tướng Chính phủ', '2020-03-31'],
  ['Nghị quyết số 21/NQ-CP ngày 26/2 2021.', '2021-02-26'],
  ['Quyết định số 15/QĐ-UBND ngày 5/4 2021 về dự toán', '2021-04-05'],
  ['Nghị định số 30/2020/NĐ-CP ngày 05/3 2020, có hiệu lực ngay', '2020-03-05'],
  ['Quyết định số 08/QĐ-TTg ngày 15 tháng 01 năm 2025', '2025-01-15'],
  ['Chỉ thị 15/CT-TTg năm 2020 về đợt cao điểm', '2020'],
  ['Nghị quyết số 21/NQ-CP của Chính phủ ngày 26/02/2021', '2021-02-26'],
  ['Công điện số 755/CĐ-TTg ngày 25/8/2022 của Thủ tướng Chính phủ ngày 25/8/2022', '2022-08-25'],
  [
    'Nghị định số 30/2020/NĐ-CP về công tác văn thư ngày 05/3/2020 của Chính phủ, có hiệu lực từ 05/3/2020',
    '2020-03-05',
  ],
  ['Luật số 32/2024/QH15 có hiệu lực từ ngày 01/7/2024', null],
  ['Nghị định số 86/2021/NĐ-CP quy định chế độ áp dụng từ ngày 10/12/2021 của năm học', null],
  ['Công văn số 1975/UBND-PC1 ngày về tăng cường chỉ đạo', null],
  ['Quyết định số 12/QĐ-UBND ngày 31/02/2021', null],
  ['Ngày 09/02/2021 Sở đã ban hành công văn số 159/STTTT-BCVT', '2021-02-09'],
  ['ngày 28/10/2021, Bộ trưởng Bộ Y tế có văn bản số 27/TBTT', '2021-10-28'],
  ['Ngày 11/10/2021, Chính phủ ban hành Nghị quyết số 128/NQ-CP', '2021-10-11'],
  ['Ngày 29/10/2021, Bộ Y tế tổ chức Hội thảo “Tuyên truyền Nghị quyết số 128/NQ-CP”', null],
  ['Từ ngày 01/6/2021, Sở đã ban hành văn bản số 96/STTTT-BCVT', null],
  ['Ngày 12/01/2024, Cục Thuế TP. Hà Nội đã ban hành Công văn số 25/CTHN-TTHT', '2024-01-12'],
  ['Ngày 14/01/2024, Thuế tỉnh Tây Ninh đã ban hành Công văn số 27/TTN-QLDN1', '2024-01-14'],
  ['Trước đó, vào ngày 16/01/2024, Phó Thủ tướng đã ký ban hành Quyết định số 29/QĐ-TTg', '2024-01-16'],
  ['Ngày 17-01-2024, liên Bộ Tài chính - Công Thương đã ban hành Công văn số 30/BCT-TTTN', '2024-01-17'],
  ['Ngày 15/01/2024 ông Nguyễn Văn A có đơn; UBND tỉnh đã ban hành Văn bản số 28/UBND-NC', null],
  ['Ngày 18/01/2024 Công ty họp. Bộ Y tế đã ban hành Công văn số 28/BYT-DP', null],
  ['Ngày 15/8, Bộ Y tế ban hành Công văn số 96/BYT-DP', null],
])('%s: %s', (text, issued) => {
  expect(cite(text).citations[0]!.issued).toBe(issued)
})

it('a year is taken from the number, else from the day', () => {
  const years = cite(
    'Nghị định số 30/2020/NĐ-CP; Chỉ thị số 16/CT-TTg ngày 31/3/2020; Nghị quyết số 128/NQ-CP',
  )
  expect(years.citations.map(one => one.year)).toEqual([2020, 2020, null])
})
