import { describe, expect, test } from 'vitest'
import { textOfBytes } from '../../seed/intake/intake'
import { inVietnamese } from '../support/inVietnamese'

inVietnamese()

/** A one-page PDF with these words; `locked`: under a password that nobody knows (its keys are no real ones). */
const pdfOf = (words: string, locked = false): Uint8Array => pdfIn([['Helvetica', words]], locked)

/** A one-page PDF, a line for each font and its words, each unit a byte. */
function pdfIn(lines: readonly [font: string, words: string][], locked = false): Uint8Array {
  const shown = lines.map(
    ([, words], i) => `/F${i} 12 Tf 1 0 0 1 72 ${720 - 20 * i} Tm (${words.replace(/[^ -~]/g, octal)}) Tj`,
  )
  const stream = `BT ${shown.join(' ')} ET`
  const fonts = lines.map(
    ([font], i) => `/F${i} << /Type /Font /Subtype /Type1 /BaseFont /${font} /Encoding /WinAnsiEncoding >>`,
  )
  const key = 'ab'.repeat(32)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font 5 0 R >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    `<< ${fonts.join(' ')} >>`,
    `<< /Filter /Standard /V 1 /R 2 /O <${key}> /U <${key}> /P -4 >>`,
  ]
  let file = '%PDF-1.4\n'
  const offsets = objects.map((object, i) => {
    const offset = file.length
    file += `${i + 1} 0 obj\n${object}\nendobj\n`
    return `${String(offset).padStart(10, '0')} 00000 n \n`
  })
  const lock = locked ? ` /Encrypt 6 0 R /ID [<${'01'.repeat(16)}> <${'01'.repeat(16)}>]` : ''
  const table = `xref\n0 ${objects.length + 1}\n0000000000 65535 f \n${offsets.join('')}`
  const trailer = `trailer\n<< /Size ${objects.length + 1} /Root 1 0 R${lock} >>`
  return new TextEncoder().encode(`${file}${table}${trailer}\nstartxref\n${file.length}\n%%EOF`)
}

const octal = (sign: string): string => `\\${sign.charCodeAt(0).toString(8).padStart(3, '0')}`

const fault = (bytes: Uint8Array) =>
  textOfBytes(bytes, 'paper.pdf').then(
    () => null,
    (error: { rule: string; message: string }) => error,
  )

describe('a PDF', () => {
  test('with a text layer gives its words', async () => {
    expect((await textOfBytes(pdfOf('So: 12/KH-UBND'), 'paper.pdf')).text).toContain('So: 12/KH-UBND')
  })

  test('in fonts of the 1990s gives what they show: a capitals font, one for small letters, VNI', async () => {
    const { text, repair } = await textOfBytes(
      pdfIn([
        ['.VnTimeH', 'uû ban nh\u00a9n d\u00a9n tØnh'],
        ['ABCDEF+.VnArialH', 'quyÕt ®Þnh'],
        ['.VnTime', 'Sè: 15/Q§-UB'],
        ['VNI-Times', 'Caên cöù Luaät'],
        ['Helvetica', 'caf\u00e9'],
      ]),
      'paper.pdf',
    )
    expect(text.trim().split('\n')).toEqual([
      'UỶ BAN NHÂN DÂN TỈNH',
      'QUYẾT ĐỊNH',
      'Số: 15/QĐ-UB',
      'Căn cứ Luật',
      'café',
    ])
    expect(repair).toBe('TCVN3 (ABC), VNI')
  })

  test('under a password says so in one sentence and what to do', async () => {
    expect(await fault(pdfOf('So: 12/KH-UBND', true))).toMatchObject({
      rule: 'encrypted',
      message: 'Tệp PDF có mật khẩu. Hãy lưu một bản không khoá rồi đọc lại.',
    })
  })

  test('without a letter is a scan', async () => {
    expect(await fault(pdfOf(''))).toMatchObject({ rule: 'scanned' })
  })

  test('with a web address, a page number or a stamp on each page is a scan', async () => {
    expect(await fault(pdfOf('www.LuatVietnam.vn'))).toMatchObject({ rule: 'scanned' })
    expect(await fault(pdfOf('12'))).toMatchObject({ rule: 'scanned' })
    expect((await textOfBytes(pdfOf('Xem www.chinhphu.vn'), 'paper.pdf')).text).toContain('Xem')
  })

  test('that is cut off is broken', async () => {
    expect(await fault(new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type /Catalog'))).toMatchObject({
      rule: 'broken',
    })
  })
})
