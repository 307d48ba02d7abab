import { isDigit, isLetter } from '../../../../schema/words/charClasses'
import type { FigureFact } from '../../entry'
import { numberAt } from '../../forms/numbers'
import { qualifierBefore } from './qualifier'
import { unitAt } from './units'
import { wordBefore } from './words'

/** A counted or measured quantity in a running text. */
export interface Quantity {
  value: number | null
  qualifier: FigureFact['qualifier']
  unit: string
  /** With its qualifier, without its unit: `hơn 9,11 triệu`, `98%`, `35 - 55`. */
  from: number
  to: number
  /** Behind the unit. */
  end: number
}

/** Words before a figure that only number, name or date. */
const NUMBERING = new Set(
  'ngày tháng năm quý tuần điều khoản điểm mục chương phần tiết lục thứ khóa khoá kỳ đợt hạng trang độ kênh số loại mũi phòng lộ đường kv tuổi nhóm đoạn cước liên lần bước lớp'.split(
    ' ',
  ),
)
/** The same, where two words make it: `Ban Chỉ đạo 389`, `Tổng đài 1900`. */
const NUMBERING_PAIRS = new Set(['chỉ đạo', 'tổng đài', 'thời kỳ'])
const SCALE = /^ (nghìn tỷ|nghìn|ngàn|triệu|tỷ|tỉ|trăm)(?! lệ)(?!\p{L})/u
const FACTORS: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  trăm: 1e2,
}
const RANGE = /^ ?[-–] ?(?=\d)/
const RANGE_WORDS = /^ đến (?=\d)/
/** More figures in a row without dots are a telephone number or a code. */
const LONGEST_PLAIN = 6

/** The quantity whose figures begin at `at`; null for dates, numbers of papers, ordinals, telephone numbers, fractions. */
export function quantityAt(text: string, folded: string, at: number): Quantity | null {
  if (!standsAlone(text, at)) return null
  const first = numberAt(text, at) ?? pointedPercent(text, at)
  if (!first || (first.end - at > LONGEST_PLAIN && /^\d+$/.test(text.slice(at, first.end)))) return null
  const range = rangeBehind(text, folded, at, first.end)
  const behind = range ?? first.end
  const percent = text.charAt(behind) === '%' || text.startsWith(' %', behind)
  const scale =
    percent || !'nt'.includes(folded.charAt(behind + 1) || 'x')
      ? null
      : SCALE.exec(text.slice(behind, behind + 12))
  const to = percent ? text.indexOf('%', behind) + 1 : behind + (scale?.[0].length ?? 0)
  if (!percent && (isLetter(text.charCodeAt(to)) || '/-'.includes(text.charAt(to) || 'x'))) return null
  const unit = percent
    ? { unit: '%', end: to }
    : text.charAt(to) === ' '
      ? unitAt(text, folded, to + 1)
      : null
  if (range !== null && isYear(first.value) && !percent) return null
  if (!unit || isNumbered(text, at) || isNoCount(unit.unit, first.value)) return null
  const { qualifier, start } = qualifierBefore(text, at)
  return {
    value: range === null ? exact(first.value, FACTORS[scale?.[1] ?? '']) : null,
    qualifier: range !== null && qualifier === 'EXACT' ? 'ABOUT' : qualifier,
    unit: unit.unit,
    from: start,
    to,
    end: unit.end,
  }
}

/** A day, a number of a paper, a place in an order: the word before says so. */
function isNumbered(text: string, at: number): boolean {
  const start = wordBefore(text, at)
  if (start === at) return false
  const word = text.slice(start, at - 1).toLowerCase()
  const earlier = text.slice(wordBefore(text, start), start - 1).toLowerCase()
  if (word === 'số') return earlier !== 'tổng'
  if (word === 'trên' && /\d$/.test(earlier)) return true
  return NUMBERING.has(word) || NUMBERING_PAIRS.has(`${earlier} ${word}`)
}

/** `41.04%`: a share whose decimals stand behind a point. */
function pointedPercent(text: string, at: number): { value: number; end: number } | null {
  const share = /^(\d{1,3}\.\d{1,2}) ?(?=%)/.exec(text.slice(at, at + 8))
  return share ? { value: Number(share[1]), end: at + share[1]!.length } : null
}

/** Lengths of time, titles (`03 Chương trình`) and a few words that count nothing where they stand for little. */
function isNoCount(unit: string, value: number): boolean {
  if (unit === 'phút' || unit === 'mũi') return value < 100
  if (unit === 'đồng' || unit === 'lần' || unit === 'đợt' || unit === 'trang') return value < 100
  return (
    value < 20 &&
    /^(?:Chương trình|Kế hoạch|Nghị quyết|Quyết định|Công văn|Báo cáo|Nhiệm vụ|Tổ|Đoàn|Hội)/.test(unit)
  )
}

/** Behind a space, an opening mark or a sign that is no part of a number, a code or an address. */
function standsAlone(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text.charAt(at - 1)
  if (!' (:“"'.includes(before)) return false
  const earlier = text.charAt(at - 2)
  if (before !== ' ' || !'/-–'.includes(earlier || 'x')) return true
  return earlier !== '/' && !isDigit(text.charCodeAt(at - 3)) && !isDigit(text.charCodeAt(at - 4))
}

/** Place behind the second number of `35 - 55`, `02-04`, `từ 1 đến 2`; null where there is none. */
function rangeBehind(text: string, folded: string, at: number, end: number): number | null {
  if (!' -–'.includes(text.charAt(end) || 'x')) return null
  const words = text.slice(end, end + 6)
  const fromTo = /(?:^|[^a-z])tu $/.test(folded.slice(Math.max(0, at - 4), at))
  const joint = RANGE.exec(words) ?? (fromTo ? RANGE_WORDS.exec(words) : null)
  const second = joint && numberAt(text, end + joint[0].length)
  return second ? second.end : null
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

/**
 * A bare count behind a colon (`Số phản ánh được tiếp nhận: 49, trong đó, tháng trước chuyển sang: 20`): where its label
 * says that it counts, or where it goes on such a list.
 */
export function bareCountAt(text: string, folded: string, at: number, listed: boolean): Quantity | null {
  if (text.slice(at - 2, at) !== ': ') return null
  const number = numberAt(text, at)
  if (
    !number ||
    number.end - at > LONGEST_PLAIN + 4 ||
    !/^(?:[,;)]|\.(?: |$|\/)|$)/.test(text.slice(number.end, number.end + 2))
  )
    return null
  const label = folded.slice(Math.max(0, at - 120), at - 2)
  if (!listed && !/(?:^|[.;:,] )(?:tong )?so [^.;:]*$/.test(label)) return null
  return { value: number.value, qualifier: 'EXACT', unit: '', from: at, to: number.end, end: number.end }
}

/** `9,11 triệu` is 9110000, not 9109999.999999999. */
function exact(value: number, factor: number | undefined): number {
  return factor === undefined ? value : Math.round(value * factor * 100) / 100
}
