import { wordList } from '../../../../../schema/words/wordList'
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
const YEAR = /^(?:19|20)\d\d$/
/** Above the heads of rows; a row that has none of these and a year may tell of a thing that was built then. */
const ABOVE_ROWS = new RegExp(
  `^(?:cac )?(?:${wordList(`
    noi dung
    chi tieu
    chi so
    tieu chi
    danh muc
    hang muc
    linh vuc
    loai
    don vi
    dia phuong
    huyen
    xa
    ten
  `).join('|')})(?![a-z])`,
)

/**
 * Reads a row as the heading of a table that counts: with a column of units, or with columns that say they count. The
 * first row of a table may have years alone above its figures.
 */
export function columnsOf(cells: readonly Flow[], isFirst: boolean): Columns | null {
  const folded = cells.map(cell => cell.folded.trim())
  if (folded.length < 2) return null
  const subject = ORDINALS.test(folded[0]!) ? 1 : 0
  const ofYears = isFirst && (subject === 1 || ABOVE_ROWS.test(folded[0]!))
  const found = folded.findIndex(cell => UNITS.test(cell))
  const unit = found > subject ? found : null
  const after = unit ?? subject
  const figures = [...folded.keys()].filter(
    column =>
      column > after &&
      folded[column] !== '' &&
      (unit !== null || COUNTS.test(folded[column]!) || YEAR.test(folded[column]!)),
  )
  const counts = folded.some(cell => /^[\d.,]+$/.test(cell) && !(ofYears && YEAR.test(cell)))
  if (figures.length === 0 || counts) return null
  return { subject, unit, figures, headings: cells.map(({ text }) => text.trim()) }
}
