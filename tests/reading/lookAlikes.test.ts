import { describe, expect, test } from 'vitest'
import { read } from '../../seed/read/read'

const HEAD = [
  'THỦ TƯỚNG CHÍNH PHỦ',
  'CỘNG HÒA XÃ HỘI CHỦ NGHĨA VIỆT NAM',
  'Độc lập - Tự do - Hạnh phúc',
  'Số: 45/CT-TTg',
  'Hà Nội, ngày 15 tháng 9 năm 2021',
  '',
  'CHỈ THỊ',
  'Về việc truyền thông phòng, chống dịch',
  '',
  'Thủ tướng Chính phủ yêu cầu:',
  '',
]
const BODY = [
  '1. Bộ Y tế hướng dẫn các địa phương theo Quyết định số 1438/QĐ-TTg ngày 25/8/2021.',
  '2. Bộ Công an chỉ đạo lực lượng kiểm soát người ra vào vùng dịch.',
  '',
  'Nơi nhận:',
  '- Các bộ, cơ quan ngang bộ;',
  '- Lưu: VT.',
  'KT. THỦ TƯỚNG',
  'PHÓ THỦ TƯỚNG',
  'Vũ Đức Đam',
]
const paper = [...HEAD, ...BODY].join('\n')

const said = (text: string) => {
  const [{ document, citations, tasks }] = read(text.normalize('NFC'), 'x') as [ReturnType<typeof read>[0]]
  return {
    ...document,
    cited: citations.map(({ number, issued }) => [number, issued]),
    tasks: tasks.map(({ agencies, text: task }) => [agencies.map(({ name }) => name), task]),
  }
}

describe('a number with a letter that looks like Đ', () => {
  test.each([
    ['Quyết định số 1438/QÐ-TTg ngày 25/8/2021', '1438/QĐ-TTg'],
    ['Quyết định số 1438/QƉ-TTg ngày 25/8/2021', '1438/QĐ-TTg'],
    ['Nghị định số 30/2020/NÐ-CP ngày 05/3/2020', '30/2020/NĐ-CP'],
    ['Công điện số 1063/CÐ-TTg ngày 31/7/2021', '1063/CĐ-TTg'],
    ['Nghị quyết số 01/2021/NQ-HÐND ngày 20/4/2021', '01/2021/NQ-HĐND'],
    ['Quyết định số 04/QÐ-BCÐ138 ngày 20/4/2021', '04/QĐ-BCĐ138'],
    ['Quyết định số 1438 /QÐ – TTg ngày 25/8/2021', '1438/QĐ-TTg'],
    ['Quyết định số 1438/QĐ‑TTg ngày 25/8/2021', '1438/QĐ-TTg'],
    ['Quyết định số 1438/QĐ−TTg ngày 25/8/2021', '1438/QĐ-TTg'],
  ])('%s is %s, and is printed as it was', (printed, number) => {
    const text = paper.replace('Quyết định số 1438/QĐ-TTg ngày 25/8/2021', printed)
    const [entry] = read(text, 'x')
    const [cited] = entry!.citations
    expect(cited?.number).toBe(number)
    expect(cited?.issued).not.toBeNull()
    expect(printed.startsWith(cited!.printed)).toBe(true)
  })

  test('stands in the head of a paper too', () => {
    const text = paper.replace('45/CT-TTg', '45/QÐ-TTg').replace('CHỈ THỊ', 'QUYẾT ÐỊNH')
    expect(said(text)).toMatchObject({ number: '45/QĐ-TTg', symbol: 'QĐ-TTg', kind: 'DECISION' })
  })
})

describe('signs that are not seen', () => {
  const lines = (change: (line: string) => string) => paper.split('\n').map(change).join('\n')

  test.each([
    ['U+200B before every paragraph', lines(line => (line ? `\u200b${line}` : line))],
    ['U+200B on the empty lines', lines(line => line || '\u200b')],
    ['U+200B before the items', lines(line => line.replace(/^(?=\d\. )/, '\u200b'))],
    ['U+200B between an item’s number and its words', lines(line => line.replace(/^(\d\.) /, '$1\u200b '))],
    ['U+200B before the kind', paper.replace('CHỈ THỊ', '\u200bCHỈ THỊ')],
    ['U+200B inside the kind', paper.replace('CHỈ THỊ', 'CHỈ\u200b TH\u200bỊ')],
    ['U+200B before the bullets of Nơi nhận', lines(line => line.replace(/^- /, '\u200b- '))],
    ['U+200E before Số:', paper.replace('Số:', '\u200eSố:')],
    ['U+200F behind Số:', paper.replace('Số: ', 'Số:\u200f ')],
    ['U+00AD in the symbol', paper.replace('45/CT-TTg', '45/\u00adCT-\u00adTTg')],
    ['U+2060 around the day', paper.replace('15 tháng 9', '\u206015\u2060 tháng 9')],
    ['U+FEFF before the signer', paper.replace('Vũ Đức Đam', '\ufeffVũ Đức Đam')],
    ['U+00A0 and U+202F for spaces', paper.replaceAll(' ', '\u00a0').replace('ngày\u00a0', 'ngày\u202f')],
  ])('%s change nothing that is read', (_, text) => {
    expect(said(text)).toEqual(said(paper))
  })

  test('count in the spans', () => {
    const text = paper.replace('Số:', '\u200e\u200bSố:')
    const [entry] = read(text, 'x')
    for (const { start, end, quote } of entry!.facts) expect(text.slice(start, end)).toBe(quote)
  })

  test('the paper that they are put into is read', () => {
    expect(said(paper)).toMatchObject({
      number: '45/CT-TTg',
      issued: '2021-09-15',
      kind: 'DIRECTIVE',
      title: 'Về việc truyền thông phòng, chống dịch',
      signer: { name: 'Vũ Đức Đam' },
      cited: [['1438/QĐ-TTg', '2021-08-25']],
    })
    expect(said(paper).tasks).toHaveLength(2)
    expect(said(paper).recipients).not.toEqual([])
  })
})
