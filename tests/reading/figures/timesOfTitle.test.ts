import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

/** `first/last: statement` of the figures of a report with such a title. */
const told = (title: string, body: string): string[] =>
  read(
    `UBND TỈNH HÀ NAM\nSỞ Y TẾ\nSố: 12/BC-SYT\nHà Nam, ngày 05 tháng 12 năm 2023\n\nBÁO CÁO\n${title}\n\n${body}\n`.normalize(
      'NFC',
    ),
    'bc.txt',
  ).flatMap(({ figures }) => figures.map(({ from, asOf, statement }) => `${from}/${asOf}: ${statement}`))

describe('what a report tells as done without a time is of the stretch of its title', () => {
  test.each([
    ['Kết quả công tác y tế năm 2023', '2023/2023', 'năm 2023'],
    ['Kết quả thực hiện nhiệm vụ năm 2023', '2023/2023', 'năm 2023'],
    ['Kết quả công tác y tế năm 2023, phương hướng, nhiệm vụ năm 2024', '2023/2023', 'năm 2023'],
    ['Tổng kết năm 2022 và triển khai nhiệm vụ năm 2023', '2022/2022', 'năm 2022'],
    ['Công tác 6 tháng đầu năm, nhiệm vụ 6 tháng cuối năm 2023', '2023-01/2023-06', '6 tháng đầu năm 2023'],
    ['Kết quả quý I năm 2023 và nhiệm vụ trọng tâm quý II năm 2023', '2023-01/2023-03', 'quý I năm 2023'],
    [
      'Kết quả công tác từ ngày 15/12/2022 đến ngày 14/6/2023',
      '2022-12-15/2023-06-14',
      'từ ngày 15/12/2022 đến ngày 14/6/2023',
    ],
  ])('%s', (title, days, words) => {
    expect(told(title, 'I. KẾT QUẢ\n\n- Đã tổ chức 12 lớp tập huấn.')).toEqual([
      `${days}: Hà Nam, ${words}: Đã tổ chức 12 lớp tập huấn`,
    ])
  })

  test.each([
    'Kết quả 5 năm thực hiện Chỉ thị số 15/CT-TTg ngày 20/3/2018',
    'Sơ kết 3 năm thực hiện Đề án giai đoạn 2021-2025',
    'Kết quả thực hiện nhiệm vụ năm học 2022-2023',
  ])('none where the title tells no one stretch: %s', title => {
    expect(told(title, 'I. KẾT QUẢ\n\n- Đã tổ chức 12 lớp tập huấn.')[0]).toMatch(/^null\/null/)
  })

  test.each([
    'I. KẾT QUẢ\n\n- Toàn tỉnh có 109 trạm y tế.',
    'I. KẾT QUẢ\n\n- Đã có 5 huyện đạt chuẩn.',
    'I. KẾT QUẢ\n\n- Chưa tổ chức 3 lớp tập huấn.',
    'I. KẾT QUẢ\n\n- Đến nay đã tổ chức 12 lớp tập huấn.',
    'I. KẾT QUẢ\n\n- Từ khi thành lập, Sở đã tổ chức 12 lớp tập huấn, lũy kế 400 người.',
    'II. NHIỆM VỤ NĂM 2024\n\n- Tổ chức 12 lớp tập huấn.',
    'III. KIẾN NGHỊ\n\n- Hỗ trợ 12 xe cứu thương.',
  ])('none for what stands, is denied, is counted from long ago, or is to come: %s', body => {
    for (const figure of told('Kết quả công tác y tế năm 2023', body)) expect(figure).not.toMatch(/^2023/)
  })
})

test.each([
  ['Đã cấp 12 thẻ; thực hiện 45 tin, bài.', ['2023/2023', '2023/2023']],
  ['Toàn tỉnh tiếp nhận 300 đơn, trong đó không hợp lệ là 40 đơn.', ['2023/2023']],
  ['Căn cứ Quyết định số 9/QĐ-UBND ngày 22/2/2024, Sở đã lập 2 tổ.', ['null/null']],
  ['Cùng với nguồn quỹ từ trung ương, năm 2019, Hội đã xây được 44 nhà.', ['2019/2019']],
  [
    'So với trước giảm 127 người (6 tháng đầu năm 2019 đã tiếp 1.012 lượt).',
    ['null/null', '2019-01/2019-06'],
  ],
  ['Sở đã tham mưu, đề xuất UBND tỉnh xử lý 17 vụ việc.', ['2023/2023']],
])('each figure of its own time: %s', (body, days) => {
  const found = told('Kết quả công tác y tế năm 2023', `I. KẾT QUẢ\n\n- ${body}`)
  expect(found.slice(0, days.length).map(one => one.split(': ')[0])).toEqual(days)
})
