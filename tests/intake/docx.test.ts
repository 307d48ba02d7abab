import { Document, FootnoteReferenceRun, Packer, Paragraph, Table, TableCell, TableRow, TextRun } from 'docx'
import { describe, expect, it } from 'vitest'
import { textOfBytes } from '../../seed/intake/intake'

const cell = (text: string) => new TableCell({ children: [new Paragraph(text)] })

describe('text of a DOCX', () => {
  it('has paragraphs, rows, and footnotes with their marks', async () => {
    const file = new Document({
      footnotes: { 1: { children: [new Paragraph('Công văn số 12/SYT-NVY ngày 01/6/2021')] } },
      sections: [
        {
          children: [
            new Paragraph('BÁO CÁO'),
            new Paragraph({ children: [new TextRun('Đã ban hành 16 văn bản'), new FootnoteReferenceRun(1)] }),
            new Table({
              rows: [new TableRow({ children: [cell('Nội dung'), cell('Đơn vị'), cell('1.951')] })],
            }),
          ],
        },
      ],
    })
    const { text } = await textOfBytes(await Packer.toBuffer(file), 'bao-cao.docx')
    expect(text).toMatch(/^BÁO CÁO\n\nĐã ban hành 16 văn bản¹\n/)
    expect(text).toContain('Nội dung | Đơn vị | 1.951 |')
    expect(text).toMatch(/¹ Công văn số 12\/SYT-NVY ngày 01\/6\/2021/)
  })

  it('has the letters that the fonts of its runs show, as capitals where the font has those', async () => {
    const run = (font: string, text: string) => new TextRun({ text, font })
    const file = new Document({
      styles: { paragraphStyles: [{ id: 'Old', name: 'Old', run: { font: '.VnTime' } }] },
      sections: [
        {
          children: [
            new Paragraph({ children: [run('.VnTimeH', 'bé tµi chÝnh')] }),
            new Paragraph({
              children: [run('.VnTime', 'Sè: 75/2004/TT-BTC, '), run('Times New Roman', 'Hà Nội')],
            }),
            new Paragraph({ style: 'Old', children: [new TextRun('cã hiÖu lùc')] }),
            new Paragraph({ children: [run('VNI-Times', 'Quyeát ñònh soá 12')] }),
            new Paragraph({ children: [run('.VnTime', 'Đã là Unicode'), run('Arial', ' São')] }),
          ],
        },
      ],
    })
    const { text, repair } = await textOfBytes(await Packer.toBuffer(file), 'thong-tu.docx')
    expect(text.trim().split(/\n+/)).toEqual([
      'BỘ TÀI CHÍNH',
      'Số: 75/2004/TT-BTC, Hà Nội',
      'có hiệu lực',
      'Quyết định số 12',
      'Đã là Unicode São',
    ])
    expect(repair).toBe('TCVN3 (ABC), VNI')
  })

  it('is refused where the archive is broken', async () => {
    const whole = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Một')] }] }))
    await expect(textOfBytes(whole.subarray(0, 900), 'gãy.docx')).rejects.toMatchObject({ rule: 'broken' })
  })

  it('is refused unopened where it declares to unpack to more than any paper', async () => {
    const whole = await Packer.toBuffer(new Document({ sections: [{ children: [new Paragraph('Một')] }] }))
    const bomb = declareSize(Buffer.from(whole), 0x7fffffff)
    await expect(textOfBytes(bomb, 'bom.docx')).rejects.toMatchObject({ rule: 'too-large' })
  })
})

/** Sets the unpacked size in every record of the archive's directory (offset 24 of `PK\1\2`). */
function declareSize(archive: Buffer, size: number): Buffer {
  for (let at = archive.indexOf('PK\u0001\u0002'); at >= 0; at = archive.indexOf('PK\u0001\u0002', at + 4)) {
    archive.writeUInt32LE(size, at + 24)
  }
  return archive
}
