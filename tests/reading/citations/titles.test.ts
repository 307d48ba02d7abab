import { describe, expect, test } from 'vitest'
import { cite } from './paperOf'

const titles = (text: string) => cite(text).citations.map(one => one.title)

describe('a title ends where the title ends', () => {
  test.each<[string, string]>([
    [
      'Quyết định số 9/QĐ-TTg của Thủ tướng Chính phủ về việc kiện toàn Ban Chỉ đạo, trong đó Bộ trưởng Bộ Y tế là Phó Trưởng ban',
      'về việc kiện toàn Ban Chỉ đạo',
    ],
    [
      'Quyết định số 9/QĐ-TTg về việc kiện toàn Ban Chỉ đạo phòng dịch, có nhiệm vụ: “Chỉ đạo”',
      'về việc kiện toàn Ban Chỉ đạo phòng dịch',
    ],
    [
      'Văn bản số 96/STTTT-BCVT về việc nhắn tin phòng dịch cúm, chỉ đạo các nhà mạng nhắn tin',
      'về việc nhắn tin phòng dịch cúm',
    ],
    [
      'Công văn số 7/SYT-NV về việc tiêm chủng mở rộng, yêu cầu các trạm y tế báo cáo',
      'về việc tiêm chủng mở rộng',
    ],
    [
      'Công văn số 7/SYT-NV về việc tiêm chủng mở rộng để bảo vệ trẻ em gửi các trường',
      'về việc tiêm chủng mở rộng để bảo vệ trẻ em',
    ],
    [
      'Nghị quyết số 12/NQ-CP về hỗ trợ người lao động, để tạo điều kiện cho doanh nghiệp',
      'về hỗ trợ người lao động',
    ],
    [
      'Công văn số 8/STC-NS về dự toán năm 2025 (được gửi trên hệ thống quản lý văn bản)',
      'về dự toán năm 2025',
    ],
    [
      'Công văn số 5/SVH-TT tuyên truyền “Sống chậm lại” (từ ngày 01/3 đến ngày 15/3/2024)',
      'tuyên truyền “Sống chậm lại”',
    ],
    [
      'Thông tư số 3/2020/TT-BYT quy định về kê đơn thuốc đã được sửa đổi, bổ sung năm 2022',
      'quy định về kê đơn thuốc',
    ],
    [
      'Nghị quyết số 4/NQ-HĐND quy định mức hỗ trợ sinh viên: Nghị quyết đã góp phần nâng cao dân trí',
      'quy định mức hỗ trợ sinh viên',
    ],
    [
      'Công văn số 2/BTTTT-CBC gửi Bộ trưởng Bộ Y tế về phối hợp cung cấp thông tin',
      'về phối hợp cung cấp thông tin',
    ],
    [
      'Công văn số 2/BTTTT-CBC gửi Ban Chỉ đạo quốc gia về phòng dịch về phối hợp cung cấp thông tin',
      'về phối hợp cung cấp thông tin',
    ],
  ])('%s', (text, title) => expect(titles(text)[0]).toBe(title))
})

describe('a title printed once belongs to all that it is printed for', () => {
  test.each<[string, (string | null)[]]>([
    [
      'Thực hiện Chỉ thị số 05/CT-TTg ngày 28/01/2020 và Chỉ thị số 06/CT-TTg ngày 31/01/2020 của Thủ tướng Chính phủ về phòng dịch cúm',
      ['về phòng dịch cúm', 'về phòng dịch cúm'],
    ],
    [
      'Chỉ thị 15 và 16/CT-TTg về phòng dịch cúm gia cầm',
      ['về phòng dịch cúm gia cầm', 'về phòng dịch cúm gia cầm'],
    ],
    [
      'các Quyết định số 12/QĐ-UBND, số 13/QĐ-UBND về việc giao đất',
      ['về việc giao đất', 'về việc giao đất'],
    ],
    [
      'Sở có 02 văn bản (18/BCVT-STTTT ngày 14/9/2021; 19/BCVT-STTTT ngày 21/9/2021) đề nghị các nhà mạng khảo sát',
      ['đề nghị các nhà mạng khảo sát', 'đề nghị các nhà mạng khảo sát'],
    ],
    [
      'Công văn số 12/STTTT-TTBCXB ngày 1/7/2021 và Công văn số 13/STTTT-TTBCXB ngày 2/7/2021 về việc tiêm chủng',
      ['về việc tiêm chủng', 'về việc tiêm chủng'],
    ],
    [
      'Chỉ thị số 15/CT-TTg ngày 27/3/2020, Chỉ thị số 16/CT-TTg ngày 31/3/2020 của Thủ tướng Chính phủ về phòng dịch',
      [null, 'về phòng dịch'],
    ],
    [
      'Nghị quyết số 68/NQ-CP và Quyết định số 23/2021/QĐ-TTg về hỗ trợ lao động',
      [null, 'về hỗ trợ lao động'],
    ],
  ])('%s', (text, expected) => expect(titles(text)).toEqual(expected))
})

test('what stands between two numbers of a list and has none of its own belongs to the title before', () => {
  const text =
    'Công văn số 7/STTTT-TTBCXB ngày 1/7/2021 về tiêm chủng; số 8/STTTT-TTBCXB ngày 2/7/2021 triển khai Nghị quyết số 68/NQ-CP; phòng dịch trên loa xã; số 9/STTTT-TTBCXB ngày 3/7/2021 về bầu cử'
  expect(titles(text)).toEqual([
    'về tiêm chủng',
    'triển khai Nghị quyết số 68/NQ-CP; phòng dịch trên loa xã',
    null,
    'về bầu cử',
  ])
})
