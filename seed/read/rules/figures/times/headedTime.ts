import { fold } from '../../../../../schema/words/fold'
import { quarterNumber } from './placeInTime'

/** What a heading tells of when all below it is. */
export interface HeadedTime {
  heading: string
  from: string | null
  until: string
  /** As a statement says it: `năm 2025`, `10 tháng năm 2025`. */
  words: string
}

/** `Tình hình … 10 tháng năm 2025`, `Dự báo … đến năm 2026`: what it tells of, and when. */
const TELLING = /(?<![a-z])(?:tinh hinh|ket qua|danh gia|thuc trang|du bao)(?![a-z])/
const WHEN = new RegExp(
  [
    '(?<![a-z\\d])(?:(\\d{1,2}) thang (?:dau )?)?((?:den )?)nam (\\d{4})(?! ?[-–]|\\d)',
    '(?=$|[.:;,)]| (?:cua|tren dia ban|tai)(?![a-z]))',
  ].join(''),
)
/** `Năm 2024`, `Quý I/2024`, `9 tháng đầu năm 2024` alone. */
const ALONE = /^[\W\d]*(?:trong )?(?:(\d{1,2}) thang (?:dau )?)?nam (\d{4})\W*$/
/** `Đến năm 2030` alone. */
const UNTIL = /^[\W\d]*(?:dinh huong |giai doan )?den nam (\d{4})\W*$/
const SEVERAL = /\d{4}\D+\d{4}/

/** `9 tháng`, `6 tháng đầu năm`, `Quý III`: a part of the year, which a sentence names without it. */
const PART = /(?<![\p{L}\d/-])(?:(\d{1,2}) tháng(?! \d)|quý (I{1,3}|IV|[1-4])(?!\p{L}))/iu

/**
 * The time that the nearest heading tells of how things stand or are expected to, for a sentence that names none or only
 * a part of the year; null where it tells several or none.
 */
export function headedTime(headings: readonly string[], sentence: string): HeadedTime | null {
  const told = yearOfHeading(headings)
  const part = told && PART.exec(sentence)
  if (!part) return told
  const year = told.until.slice(0, 4)
  const month = (count: number): string => `${year}-${String(count).padStart(2, '0')}`
  const quarter = quarterNumber(part[2] ?? '0')
  const [from, until] = quarter > 0 ? [quarter * 3 - 2, quarter * 3] : [1, Number(part[1])]
  if (until < 1 || until > 12) return null
  return { ...told, from: month(from), until: month(until), words: `năm ${year}` }
}

function yearOfHeading(headings: readonly string[]): HeadedTime | null {
  for (const heading of headings) {
    const folded = fold(heading)
    const until = UNTIL.exec(folded)?.[1]
    if (until) return { heading, from: null, until, words: `đến năm ${until}` }
    const alone = ALONE.exec(folded)
    const told = TELLING.test(folded) && !SEVERAL.test(folded) ? WHEN.exec(folded) : null
    if (!told && !alone) continue
    const [, months, to, year] = told ?? [alone![0], alone![1], '', alone![2]]
    if (!months)
      return { heading, from: to ? null : year!, until: year!, words: `${to ? 'đến ' : ''}năm ${year}` }
    if (Number(months) < 1 || Number(months) > 12) continue
    return {
      heading,
      from: `${year}-01`,
      until: `${year}-${months.padStart(2, '0')}`,
      words: `${months} tháng năm ${year}`,
    }
  }
  return null
}
