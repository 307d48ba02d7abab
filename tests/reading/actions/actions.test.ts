import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const HEAD = `UBND TỈNH HÀ NAM
SỞ XÂY DỰNG
Số: 12/BC-SXD
Hà Nam, ngày 05 tháng 3 năm 2024

BÁO CÁO
Kết quả công tác năm 2023

`
/** `who · day · under: what`, a line an action; every slice is checked to stand where it says. */
function told(body: string): string[] {
  const text = (HEAD + body).normalize('NFC')
  return read(text, 'bc.txt').flatMap(({ actions }) =>
    actions.map(({ agencies, on, until, under, text: what, also = [], ...proof }) => {
      for (const { start, end, quote } of [proof, ...also, ...agencies])
        expect(text.slice(start, end)).toBe(quote)
      const who = agencies.map(({ name }) => name).join(' + ') || '–'
      const day = [on, until].filter(Boolean).join('/') || '–'
      return `${who} · ${day} · ${under.map(({ number }) => number).join(', ') || '–'}: ${what}`
    }),
  )
}
const results = (body: string) => told(`I. KẾT QUẢ\n\n${body}\n`)

describe('who did what, when, under which paper', () => {
  test.each<[string, string[]]>([
    [
      '- Ngày 02/4/2023, UBND tỉnh ban hành Quyết định số 88/QĐ-UBND về bến xe.',
      [
        'UBND tỉnh · 2023-04-02 · 88/QĐ-UBND: Ngày 02/4/2023, UBND tỉnh ban hành Quyết định số 88/QĐ-UBND về bến xe',
      ],
    ],
    [
      '- Từ 01/6 đến 22/9/2023, các doanh nghiệp xây lắp đã sửa 12 cầu.',
      [
        'các doanh nghiệp xây lắp · 2023-06-01/2023-09-22 · –: Từ 01/6 đến 22/9/2023, các doanh nghiệp xây lắp đã sửa 12 cầu',
      ],
    ],
    [
      '- Công an tỉnh và các nhà mạng đã lắp 40 máy quay; Đài Truyền hình tỉnh đã phát 9 phóng sự.',
      [
        'Công an tỉnh + các nhà mạng · – · –: Công an tỉnh và các nhà mạng đã lắp 40 máy quay',
        'Đài Truyền hình tỉnh · – · –: Đài Truyền hình tỉnh đã phát 9 phóng sự',
      ],
    ],
    [
      '- Sở đã ban hành Công văn số 45/SXD-QH ngày 02/3/2023 về nhà ở; Công văn số 46/SXD-QH ngày 05/3/2023 về bến xe.',
      [
        'Sở Xây dựng · 2023-03-02 · 45/SXD-QH: Sở đã ban hành Công văn số 45/SXD-QH ngày 02/3/2023 về nhà ở',
        'Sở Xây dựng · 2023-03-05 · 46/SXD-QH: Công văn số 46/SXD-QH ngày 05/3/2023 về bến xe',
      ],
    ],
    [
      '- Báo An Hòa đã đăng 30 bài.\n- Báo cũng nhận 5 thư. Báo đã trả lời 5 thư.',
      ['Báo An Hòa · – · –: Báo An Hòa đã đăng 30 bài', 'Báo An Hòa · – · –: Báo đã trả lời 5 thư'],
    ],
  ])('%s', (body, expected) => {
    expect(results(body)).toEqual(expected)
  })
})

describe('a sentence without a subject', () => {
  test('goes on from the report’s own body', () => {
    expect(results('- Sở đã họp 3 lần.\n- Tham mưu UBND tỉnh lập 2 tổ.')[1]).toBe(
      'Sở Xây dựng · – · –: Tham mưu UBND tỉnh lập 2 tổ',
    )
  })

  test('is nobody’s behind another body, or where the one before directs others', () => {
    expect(results('- Công an tỉnh đã họp 3 lần.\n- Lắp đặt 20 biển báo.')[1]).toBe(
      '– · – · –: Lắp đặt 20 biển báo',
    )
    expect(results('- Sở đã chỉ đạo các doanh nghiệp xây lắp sửa cầu. Lắp đặt 20 biển báo.')[1]).toBe(
      '– · – · –: Lắp đặt 20 biển báo',
    )
  })
})

describe('how things stand is no action', () => {
  test.each([
    '- Công tác quản lý được các cấp quan tâm.',
    '- Đường sá đã trở thành niềm tự hào.',
    '- Tỷ lệ nhà kiên cố đã đạt 90%.',
    '- Nhiều tuyến đường còn hẹp.',
    '- Có 12 cầu yếu.',
  ])('%s', body => {
    expect(results(body)).toEqual([])
  })

  test('nor what stands below shortcomings, lessons, requests and what is to come', () => {
    const done = '- Sở đã họp 3 lần.\n'
    expect(
      told(`II. TỒN TẠI, HẠN CHẾ\n\n${done}\nIII. BÀI HỌC KINH NGHIỆM\n\n${done}\nIV. KIẾN NGHỊ\n\n${done}`),
    ).toEqual([])
  })
})
