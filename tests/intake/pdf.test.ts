import { describe, expect, test } from 'vitest'
import { textOfBytes } from '../../seed/intake/intake'
import { inVietnamese } from '../support/inVietnamese'

inVietnamese()

/** A one-page PDF with these words; `locked`: under a password that nobody knows (its keys are no real ones). */
function pdfOf(words: string, locked = false): Uint8Array {
  const stream = `BT /F1 12 Tf 72 720 Td (${words}) Tj ET`
  const key = 'ab'.repeat(32)
  const objects = [
    '<< /Type /Catalog /Pages 2 0 R >>',
    '<< /Type /Pages /Kids [3 0 R] /Count 1 >>',
    '<< /Type /Page /Parent 2 0 R /MediaBox [0 0 595 842] /Contents 4 0 R /Resources << /Font << /F1 5 0 R >> >> >>',
    `<< /Length ${stream.length} >>\nstream\n${stream}\nendstream`,
    '<< /Type /Font /Subtype /Type1 /BaseFont /Helvetica >>',
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

const fault = (bytes: Uint8Array) =>
  textOfBytes(bytes, 'paper.pdf').then(
    () => null,
    (error: { rule: string; message: string }) => error,
  )

describe('a PDF', () => {
  test('with a text layer gives its words', async () => {
    expect((await textOfBytes(pdfOf('So: 12/KH-UBND'), 'paper.pdf')).text).toContain('So: 12/KH-UBND')
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

  test('that is cut off is broken', async () => {
    expect(await fault(new TextEncoder().encode('%PDF-1.4\n1 0 obj\n<< /Type /Catalog'))).toMatchObject({
      rule: 'broken',
    })
  })
})
