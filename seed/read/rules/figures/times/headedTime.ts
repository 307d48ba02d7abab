import { fold } from '../../../../../schema/words/fold'
import type { Piece } from '../fact'
import { quarterNumber } from './placeInTime'

/** What a heading tells of when all below it is. */
export interface HeadedTime {
  heading: string
  from: string | null
  until: string
  /** As a statement says it: `năm 2025`, `10 tháng năm 2025`. */
  words: string
}

/** A time that words above a sentence tell, with these words. */
export interface TimeAbove extends HeadedTime {
  piece?: Piece
}

/** `Tình hình … 10 tháng năm 2025`, `Dự báo … đến năm 2026`: what it tells of, and when. */
const TELLING = /(?<![a-z])(?:(?:tinh hinh|ket qua|danh gia|thuc trang|du bao)(?![a-z])|trong nam \d)/
const WHEN = new RegExp(
  [
    '(?<![a-z\\d])(?:(\\d{1,2} thang (?:dau )?))?((?:den )?)nam (\\d{4})(?! ?[-–]|\\d)',
    '(?=$|[.:;,)]| (?:cua|tren dia ban|tai)(?![a-z]))',
  ].join(''),
)
/** `Năm 2024`, `Quý I/2024`, `9 tháng đầu năm 2024` alone. */
const ALONE = /^[\W\d]*(?:trong )?(?:(\d{1,2} thang (?:dau )?))?nam (\d{4})\W*$/
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
  for (const [index, heading] of headings.entries()) {
    const folded = fold(heading)
    const until = UNTIL.exec(folded)?.[1]
    if (until) return { heading, from: null, until, words: `đến năm ${until}` }
    const part = SEVERAL.test(folded) ? joinedPart(folded, headings.slice(0, index)) : folded
    const alone = ALONE.exec(folded)
    const told = part !== null && (part !== folded || TELLING.test(folded)) ? WHEN.exec(part) : null
    const found = told ?? alone
    if (!found) continue
    const [, count, to, year] = told ?? [alone![0], alone![1], '', alone![2]]
    if (!count)
      return { heading, from: to ? null : year!, until: year!, words: `${to ? 'đến ' : ''}năm ${year}` }
    const months = Number.parseInt(count, 10)
    if (months < 1 || months > 12) continue
    return {
      heading,
      from: `${year}-01`,
      until: `${year}-${String(months).padStart(2, '0')}`,
      words: `${months} tháng ${count.endsWith('dau ') ? 'đầu ' : ''}năm ${year}`,
    }
  }
  return null
}

const DONE = /(?<![a-z])(?:ket qua|tinh hinh|danh gia|thuc trang|tong ket|so ket)(?![a-z])/
const AHEAD = /(?<![a-z])(?:phuong huong|nhiem vu|muc tieu|chi tieu|ke hoach|giai phap)(?![a-z])/
const JOINT =
  /(?:,|;| va) (?=(?:phuong huong|nhiem vu|muc tieu|chi tieu|ke hoach|giai phap|ket qua)(?![a-z]))/

/**
 * `Kết quả năm 2021, nhiệm vụ năm 2022` above `1. Kết quả`: the part of a heading of two years that a nearer one is of;
 * null where no nearer one says which.
 */
function joinedPart(folded: string, nearer: readonly string[]): string | null {
  const parts = folded.split(JOINT)
  if (parts.length !== 2 || parts.some(part => !/\d{4}/.test(part))) return null
  const says = nearer.map(fold).findLast(heading => DONE.test(heading) !== AHEAD.test(heading))
  if (says === undefined) return null
  const fits = DONE.test(says) ? DONE : AHEAD
  const own = parts.filter(part => fits.test(part))
  return own.length === 1 ? own[0]! : null
}
