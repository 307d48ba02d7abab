import { AlignmentType, Document, LevelFormat, Packer, Paragraph } from 'docx'
import JSZip from 'jszip'
import { describe, expect, it } from 'vitest'
import { textOfBytes } from '../../seed/intake/intake'
import { read } from '../../seed/read/read'

interface Given {
  text: string
  list?: string
  level?: number
}
type Level = [format: keyof typeof LevelFormat, text: string, start?: number]

/** Lines of a Word file whose lists have these levels. */
async function linesOf(lists: Record<string, Level[]>, paragraphs: Given[]): Promise<string[]> {
  const file = new Document({
    numbering: {
      config: Object.entries(lists).map(([reference, levels]) => ({
        reference,
        levels: levels.map(([format, text, start = 1], level) => ({
          level,
          format: LevelFormat[format],
          text,
          start,
          alignment: AlignmentType.START,
        })),
      })),
    },
    sections: [
      {
        children: paragraphs.map(({ text, list, level = 0 }) =>
          list ? new Paragraph({ text, numbering: { reference: list, level } }) : new Paragraph(text),
        ),
      },
    ],
  })
  return linesOfBytes(await Packer.toBuffer(file))
}

async function linesOfBytes(bytes: Uint8Array): Promise<string[]> {
  const { text } = await textOfBytes(bytes, 'p.docx')
  return text.split('\n').filter(Boolean)
}

describe('numbers that Word makes itself stand in the text as on paper', () => {
  const articles: Record<string, Level[]> = {
    articles: [
      ['DECIMAL', 'Điều %1.'],
      ['DECIMAL', '%2.'],
      ['LOWER_LETTER', '%3)'],
    ],
  }

  it('articles, clauses and points, each level begun anew below the one above', async () => {
    const list = 'articles'
    const lines = await linesOf(articles, [
      { text: 'Phạm vi', list },
      { text: 'Tàu cá', list, level: 1 },
      { text: 'Bến cá', list, level: 1 },
      { text: 'cấp I', list, level: 2 },
      { text: 'cấp II', list, level: 2 },
      { text: 'Tổ chức', list },
      { text: 'Sở Y tế', list, level: 1 },
    ])
    expect(lines).toEqual([
      'Điều 1. Phạm vi',
      '1. Tàu cá',
      '2. Bến cá',
      'a) cấp I',
      'b) cấp II',
      'Điều 2. Tổ chức',
      '1. Sở Y tế',
    ])
  })

  it('Roman figures and numbers of several levels', async () => {
    const list = 'parts'
    const levels: Level[] = [
      ['UPPER_ROMAN', '%1.'],
      ['DECIMAL', '%1.%2.'],
      ['LOWER_ROMAN', '(%3)'],
    ]
    const lines = await linesOf({ parts: levels }, [
      { text: 'Mục đích', list },
      { text: 'Yêu cầu', list },
      { text: 'Chung', list, level: 1 },
      { text: 'một', list, level: 2 },
      { text: 'Riêng', list, level: 1 },
    ])
    expect(lines).toEqual(['I. Mục đích', 'II. Yêu cầu', 'II.1. Chung', '(i) một', 'II.2. Riêng'])
  })

  it('a list that begins elsewhere, and goes on behind other paragraphs', async () => {
    const list = 'two'
    const lines = await linesOf({ two: [['DECIMAL', '%1.', 2]] }, [
      { text: 'hai', list },
      { text: 'Lời giữa' },
      { text: 'ba', list },
    ])
    expect(lines).toEqual(['2. hai', 'Lời giữa', '3. ba'])
  })

  it('two lists count apart', async () => {
    const levels: Level[] = [['DECIMAL', '%1.']]
    const lines = await linesOf({ one: levels, other: levels }, [
      { text: 'a', list: 'one' },
      { text: 'b', list: 'other' },
      { text: 'c', list: 'one' },
    ])
    expect(lines).toEqual(['1. a', '1. b', '2. c'])
  })

  it('bullets are dashes, the level below a plus', async () => {
    const lines = await linesOf(
      {
        marks: [
          ['BULLET', '\uf0b7'],
          ['BULLET', '+'],
        ],
      },
      [
        { text: 'Sở Y tế', list: 'marks' },
        { text: 'trạm y tế', list: 'marks', level: 1 },
      ],
    )
    expect(lines).toEqual(['- Sở Y tế', '+ trạm y tế'])
  })

  it('an empty paragraph is counted', async () => {
    const list = 'plain'
    const lines = await linesOf({ plain: [['DECIMAL', '%1.']] }, [
      { text: 'một', list },
      { text: '', list },
      { text: 'ba', list },
    ])
    expect(lines[0]).toBe('1. một')
    expect(lines.at(-1)).toBe('3. ba')
  })

  it('the reader finds the same places as if they had been typed', async () => {
    const head = [
      'UBND TỈNH AN HÒA',
      'Số: 12/KH-UBND',
      'An Hòa, ngày 05 tháng 3 năm 2024',
      'KẾ HOẠCH',
      'Tuyên truyền',
    ]
    const typed = await linesOf(
      {},
      [...head, 'I. MỤC ĐÍCH', 'II. TỔ CHỨC THỰC HIỆN', '1. Sở Y tế', '- Chủ trì tiêm phòng.'].map(text => ({
        text,
      })),
    )
    const made = await linesOf(
      {
        parts: [
          ['UPPER_ROMAN', '%1.'],
          ['DECIMAL', '%2.'],
        ],
        marks: [['BULLET', '-']],
      },
      [
        ...head.map(text => ({ text })),
        { text: 'MỤC ĐÍCH', list: 'parts' },
        { text: 'TỔ CHỨC THỰC HIỆN', list: 'parts' },
        { text: 'Sở Y tế', list: 'parts', level: 1 },
        { text: 'Chủ trì tiêm phòng.', list: 'marks' },
      ],
    )
    expect(made).toEqual(typed)
    expect(read(made.join('\n'), 'p.docx')[0]!.tasks.map(({ locator }) => locator)).toEqual(
      read(typed.join('\n'), 'p.docx')[0]!.tasks.map(({ locator }) => locator),
    )
  })
})

const W = 'xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"'

/** A Word file of hand-written parts, for what the library that makes files cannot say. */
async function filed(parts: { body: string; styles?: string; numbering?: string }): Promise<Buffer> {
  const archive = await JSZip.loadAsync(await Packer.toBuffer(new Document({ sections: [{ children: [] }] })))
  archive.file('word/document.xml', `<w:document ${W}><w:body>${parts.body}</w:body></w:document>`)
  if (parts.styles) archive.file('word/styles.xml', `<w:styles ${W}>${parts.styles}</w:styles>`)
  if (parts.numbering)
    archive.file('word/numbering.xml', `<w:numbering ${W}>${parts.numbering}</w:numbering>`)
  return archive.generateAsync({ type: 'nodebuffer' })
}

const lvl = (at: number, format: string, text: string, more = '') =>
  `<w:lvl w:ilvl="${at}"><w:start w:val="1"/><w:numFmt w:val="${format}"/>${more}<w:lvlText w:val="${text}"/></w:lvl>`
const p = (text: string, properties = '') =>
  `<w:p>${properties && `<w:pPr>${properties}</w:pPr>`}<w:r><w:t>${text}</w:t></w:r></w:p>`
const numPr = (list: number, level = 0) =>
  `<w:numPr><w:ilvl w:val="${level}"/><w:numId w:val="${list}"/></w:numPr>`

describe('what styles and lists say in a file', () => {
  it('a level given by the paragraph’s style', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', 'Điều %1.', '<w:pStyle w:val="Dieu"/>')}` +
      `${lvl(1, 'decimal', '%2.', '<w:pStyle w:val="Khoan"/>')}</w:abstractNum>` +
      '<w:num w:numId="5"><w:abstractNumId w:val="1"/></w:num>'
    const style = (id: string) =>
      `<w:style w:type="paragraph" w:styleId="${id}"><w:pPr><w:numPr><w:numId w:val="5"/></w:numPr></w:pPr></w:style>`
    const based = '<w:style w:type="paragraph" w:styleId="KhoanDam"><w:basedOn w:val="Khoan"/></w:style>'
    const body = [
      p('Phạm vi', '<w:pStyle w:val="Dieu"/>'),
      p('Tàu cá', '<w:pStyle w:val="Khoan"/>'),
      p('Bến cá', '<w:pStyle w:val="KhoanDam"/>'),
      p('Lời thường', `<w:pStyle w:val="Khoan"/><w:numPr><w:numId w:val="0"/></w:numPr>`),
      p('Tổ chức', '<w:pStyle w:val="Dieu"/>'),
    ].join('')
    const file = await filed({ body, numbering, styles: style('Dieu') + style('Khoan') + based })
    expect(await linesOfBytes(file)).toEqual([
      'Điều 1. Phạm vi',
      '1. Tàu cá',
      '2. Bến cá',
      'Lời thường',
      'Điều 2. Tổ chức',
    ])
  })

  it('a list that shares its description goes on, one with a start of its own begins anew', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${lvl(0, 'decimal', '%1.')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="2"><w:abstractNumId w:val="1"/></w:num>' +
      '<w:num w:numId="3"><w:abstractNumId w:val="1"/><w:lvlOverride w:ilvl="0"><w:startOverride w:val="1"/></w:lvlOverride></w:num>'
    const body = [p('a', numPr(1)), p('b', numPr(2)), p('c', numPr(3)), p('d', numPr(3))].join('')
    expect(await linesOfBytes(await filed({ body, numbering }))).toEqual(['1. a', '2. b', '1. c', '2. d'])
  })

  it('figures in place of Roman ones, a level that is not begun anew, no blank behind', async () => {
    const numbering =
      `<w:abstractNum w:abstractNumId="1">${lvl(0, 'upperRoman', '%1.')}` +
      `${lvl(1, 'decimal', '%1.%2.', '<w:isLgl/>')}` +
      `${lvl(2, 'decimal', '(%3)', '<w:lvlRestart w:val="0"/><w:suff w:val="nothing"/>')}</w:abstractNum>` +
      '<w:num w:numId="1"><w:abstractNumId w:val="1"/></w:num>'
    const body = [
      p('A', numPr(1)),
      p('x', numPr(1, 2)),
      p('B', numPr(1)),
      p('C', numPr(1, 1)),
      p('y', numPr(1, 2)),
    ].join('')
    expect(await linesOfBytes(await filed({ body, numbering }))).toEqual([
      'I. A',
      '(1)x',
      'II. B',
      '2.1. C',
      '(2)y',
    ])
  })

  it('hidden words are not there, capitals by property or style are capitals', async () => {
    const styles =
      '<w:style w:type="character" w:styleId="Hoa"><w:rPr><w:caps/></w:rPr></w:style>' +
      '<w:style w:type="paragraph" w:styleId="Ten"><w:rPr><w:caps/></w:rPr></w:style>'
    const run = (text: string, properties: string) =>
      `<w:r><w:rPr>${properties}</w:rPr><w:t xml:space="preserve">${text}</w:t></w:r>`
    const body =
      `<w:p>${run('Kế hoạch ', '<w:caps/>')}${run('mật ', '<w:vanish/>')}${run('số một', '<w:rStyle w:val="Hoa"/>')}</w:p>` +
      `<w:p><w:pPr><w:pStyle w:val="Ten"/></w:pPr>${run('tuyên truyền ', '')}${run('Năm', '<w:caps w:val="0"/>')}</w:p>`
    expect(await linesOfBytes(await filed({ body, styles }))).toEqual(['KẾ HOẠCH SỐ MỘT', 'TUYÊN TRUYỀN Năm'])
  })

  it('the result of a field is read, not what it asks', async () => {
    const body =
      '<w:p><w:r><w:t xml:space="preserve">Ngày </w:t></w:r><w:r><w:fldChar w:fldCharType="begin"/></w:r>' +
      '<w:r><w:instrText>DATE</w:instrText></w:r><w:r><w:fldChar w:fldCharType="separate"/></w:r>' +
      '<w:r><w:t>05/3/2024</w:t></w:r><w:r><w:fldChar w:fldCharType="end"/></w:r></w:p>' +
      '<w:p><w:fldSimple w:instr="PAGE"><w:r><w:t>trang 7</w:t></w:r></w:fldSimple></w:p>'
    expect(await linesOfBytes(await filed({ body }))).toEqual(['Ngày 05/3/2024', 'trang 7'])
  })

  it('more paragraphs than any paper has are refused at once', async () => {
    const file = await filed({ body: '<w:p/>'.repeat(60_000) })
    await expect(textOfBytes(file, 'rỗng.docx')).rejects.toMatchObject({ rule: 'too-large' })
  })
})
