import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'

const HEAD = 'Số: 5/KH-BYT\n\nHà Nội, ngày 02 tháng 9 năm 2021\n\nKẾ HOẠCH\n\nTruyền thông\n\n'
const found = (body: string, rule: string) => {
  const text = `${HEAD}${body}`.normalize('NFC')
  return read(text, 'x')[0]!
    .diagnostics.filter(one => one.rule === rule)
    .map(one => text.slice(one.start, one.end))
}

describe('a day that no calendar has', () => {
  test.each([
    ['Họp vào ngày 31/02/2021 tại Hà Nội.', ['31/02/2021']],
    ['Họp vào ngày 15/13/2020 và 28/02/2021.', ['15/13/2020']],
    ['Tỷ lệ 216/216, 24/24h/ngày, từ 30/8 đến 06/9/2021.', []],
    ['Công văn số 45/12/2021/CV ngày 29/2/2024.', []],
  ])('%s', (body, printed) => {
    expect(found(body, 'impossible-date')).toEqual(printed)
  })
})

describe('signs of a scan', () => {
  test('are told once, at the first of them', () => {
    expect(
      found('⁄ „ “lặ 7/254 ĐÁ Jj uy" Sƒ}z” đất { sửa đổi, bổ sung một số điều.', 'ocr-doubt'),
    ).toHaveLength(1)
  })

  test('names with capitals inside are none', () => {
    expect(
      found('Phát trên YouTube, TikTok, LangsonNews và iPhone, VnExpress, SmartTV.', 'ocr-doubt'),
    ).toEqual([])
  })
})

test('a text without a number line says so', () => {
  const [entry] = read(
    'Thủ tướng yêu cầu chống dịch\n\nNgày 31/3/2020, Thủ tướng đã ban hành Chỉ thị số 16/CT-TTg.',
    'x',
  )
  expect(entry!.document.number).toBeNull()
  expect(entry!.diagnostics.map(one => one.rule)).toContain('no-number')
})
