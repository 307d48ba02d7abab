import { wordList } from '../../../../../schema/words/wordList'
import type { FigureFact } from '../../../entry'
import type { PaperFigures } from '../paperFigures'
import type { Time } from '../times/time'

const BEFORE_YEAR = wordList(`
  thực hiện
  kết quả
  kế hoạch
  dự toán
  ước
  ước thực hiện
  mục tiêu
  chỉ tiêu
  số liệu
`)
const YEAR = new RegExp(`^(?:(?:${BEFORE_YEAR.join('|')}) )?(?:cả )?(?:năm )?((?:19|20)\\d\\d)$`, 'iu')

/** `Năm 2023`, `Thực hiện năm 2023` at the head of a column. */
export function columnTime(title: string): Time | null {
  const year = YEAR.exec(title)?.[1]
  if (year === undefined) return null
  return { from: year, until: year, start: 0, end: 0, completed: '', relative: false }
}

const AIMED =
  /^(?:kế hoạch|dự toán|mục tiêu|chỉ tiêu|phấn đấu|KH)(?!\p{L})(?!.*(?:so với|\/|đã|thực hiện|đạt))/iu
const EXPECTED = /^(?:ước|dự kiến|dự báo)(?!\p{L})/iu

/** `Kế hoạch năm 2025` tells what is aimed at, `Ước năm 2025` what is expected; a year to come is no result. */
export function columnNature(title: string, { days }: PaperFigures): FigureFact['nature'] {
  if (AIMED.test(title)) return 'TARGET'
  if (EXPECTED.test(title)) return 'FORECAST'
  const year = columnTime(title)?.until
  return year && days.issued && year > days.issued.slice(0, 4) ? 'TARGET' : 'REPORTED'
}
