import { deflateRawSync, deflateSync } from 'node:zlib'
import JSZip from 'jszip'

const DOCUMENT = (inside: string) =>
  `<?xml version="1.0"?><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inside}</w:body></w:document>`

async function docx(inside: string, more: Record<string, string> = {}): Promise<Buffer> {
  const archive = new JSZip()
  archive.file(
    '[Content_Types].xml',
    '<?xml version="1.0"?><Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"><Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/><Override PartName="/word/document.xml" ContentType="application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml"/></Types>',
  )
  archive.file(
    '_rels/.rels',
    '<?xml version="1.0"?><Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="r" Type="http://schemas.openxmlformats.org/officeDocument/2006/relationships/officeDocument" Target="word/document.xml"/></Relationships>',
  )
  archive.file('word/document.xml', DOCUMENT(inside))
  for (const [name, text] of Object.entries(more)) archive.file(name, text)
  return archive.generateAsync({
    type: 'nodebuffer',
    compression: 'DEFLATE',
    compressionOptions: { level: 9 },
  })
}

const paragraph = (text: string) => `<w:p><w:r><w:t>${text}</w:t></w:r></w:p>`

/** A PDF of the pages' content, one page for each; the streams as they are given, with their filters. */
function pdf(contents: { filter: string; bytes: Buffer }[]): Buffer {
  const kids = contents.map((_, at) => `${10 + 2 * at} 0 R`).join(' ')
  const objects: [number, Buffer][] = [
    [1, Buffer.from('<</Type/Catalog/Pages 2 0 R>>')],
    [2, Buffer.from(`<</Type/Pages/Kids[${kids}]/Count ${contents.length}>>`)],
    [3, Buffer.from('<</Type/Font/Subtype/Type1/BaseFont/Helvetica>>')],
    ...contents.flatMap(({ filter, bytes }, at): [number, Buffer][] => [
      [
        10 + 2 * at,
        Buffer.from(
          `<</Type/Page/Parent 2 0 R/MediaBox[0 0 600 800]/Resources<</Font<</F 3 0 R>>>>/Contents ${11 + 2 * at} 0 R>>`,
        ),
      ],
      [
        11 + 2 * at,
        Buffer.concat([
          Buffer.from(`<</Length ${bytes.length}${filter}>>stream\n`),
          bytes,
          Buffer.from('\nendstream'),
        ]),
      ],
    ]),
  ]
  const body = objects.map(([number, object]) =>
    Buffer.concat([Buffer.from(`${number} 0 obj`), object, Buffer.from('endobj\n')]),
  )
  return Buffer.concat([Buffer.from('%PDF-1.7\n'), ...body, Buffer.from('trailer<</Root 1 0 R>>\n%%EOF')])
}

const twice = (bytes: Buffer) => deflateSync(deflateSync(bytes, { level: 9 }), { level: 9 })

const runs = (count: number) =>
  `<w:p>${'<w:r><w:rPr><w:b/><w:i/></w:rPr><w:t>ă</w:t></w:r>'.repeat(count)}</w:p>`
const text = (bytes: number) => Buffer.alloc(bytes, 'BT /F 12 Tf (Thong tu) Tj ET\n')
const squeezed = (bytes: number) => ({
  filter: '/Filter[/FlateDecode/FlateDecode]',
  bytes: twice(text(bytes)),
})

/** Files that weigh little and take much, each made when it is asked for; none is a paper. */
export const hostileFiles = {
  'many-runs.docx': (count = 2_000_000) => docx(runs(count)),
  'nested-tables.docx': () =>
    docx(
      `${'<w:tbl><w:tr><w:tc>'.repeat(20_000)}${paragraph('chữ')}${'</w:tc></w:tr></w:tbl>'.repeat(20_000)}`,
    ),
  'one-long-word.docx': () => docx(paragraph('ư'.repeat(40_000_000))),
  'unpacks-to-much.pdf': async (bytes = 400_000_000) => pdf([squeezed(bytes)]),
  'many-pages-of-much.pdf': async () => pdf(Array.from({ length: 40 }, () => squeezed(60_000_000))),
  'deep.html': async () => Buffer.from(`<html><body>${'<div>'.repeat(500_000)}chữ`),
  'torn.docx': async () =>
    Buffer.concat([Buffer.from('PK\x03\x04'), deflateRawSync(Buffer.alloc(100_000, 'a'))]),
}
