import type { Flow } from '../../../flow'

/** Columns of a table that counts. */
export interface Columns {
  /** The column of row heads: the first, or the one behind the ordinal numbers. */
  subject: number
  /** The column of units (`Đơn vị tính`); null where there is none. */
  unit: number | null
  /** The columns of figures. */
  figures: number[]
  headings: string[]
}

const ORDINALS = /^(?:s?tt|so tt|so thu tu)$/
const UNITS = /^(?:don vi(?: tinh)?|dvt)$/
const COUNTS_WORDS = [
  'so ',
  'tong',
  'ket qua',
  'thoi luong',
  'ty le',
  'ti le',
  'gia tri',
  'dien tich',
  'kinh phi',
  'von',
  'du toan',
  'thuc hien',
  'ke hoach',
  'nam \\d{4}',
  'luy ke',
  'san luong',
  'doanh thu',
  'sl$',
  '%',
]
/** What a heading of a column of figures says. */
const COUNTS = new RegExp(`^(?:${COUNTS_WORDS.join('|')})`)

/** Reads a row as the heading of a table that counts: with a column of units, or with columns that say they count. */
export function columnsOf(cells: readonly Flow[]): Columns | null {
  const folded = cells.map(cell => cell.folded.trim())
  if (folded.length < 2) return null
  const subject = ORDINALS.test(folded[0]!) ? 1 : 0
  const found = folded.findIndex(cell => UNITS.test(cell))
  const unit = found > subject ? found : null
  const after = unit ?? subject
  const figures = [...folded.keys()].filter(
    column => column > after && folded[column] !== '' && (unit !== null || COUNTS.test(folded[column]!)),
  )
  if (figures.length === 0 || cells.some(({ text }) => /^[\d.,]+$/.test(text.trim()))) return null
  return { subject, unit, figures, headings: cells.map(({ text }) => text.trim()) }
}
