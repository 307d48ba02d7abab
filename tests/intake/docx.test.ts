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
