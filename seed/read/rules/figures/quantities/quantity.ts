import { isDigit, isLetter, isUpper } from '../../../../../schema/words/charClasses'
import { wordList } from '../../../../../schema/words/wordList'
import type { FigureFact } from '../../../entry'
import { numberAt } from '../../../forms/numbers'
import { BEFORE_GLUED } from '../vocabulary/governing'
import { DURATIONS, MEASURING } from '../vocabulary/measures'
import { NAMED_THINGS, STRUCTURING } from '../vocabulary/notCounted'
import { isFrom, secondBehind, TO_OR_DASH } from './between'
import { isNumbered, isPaired } from './numbered'
import { qualifierBefore } from './qualifier'
import { type Unit, unitAt } from './units'
import { wordsAt } from './words'

/** A counted or measured quantity in a running text. */
export interface Quantity {
  kind: 'count' | 'measure' | 'share' | 'rank' | 'bare'
  value: number | null
  /** `216` of `13/216 xã`: of how many. */
  whole: number | null
  qualifier: FigureFact['qualifier']
  unit: string
  /** Whether it counts places or bodies. */
  place: boolean
  /** With its qualifier, without its unit: `hơn 9,11 triệu`, `98%`, `35 - 55`. */
  from: number
  to: number
  /** Behind the unit. */
  end: number
}

const SCALE = /^ (nghìn tỷ|nghìn|ngàn|vạn|triệu|tỷ|tỉ|trăm)(?! lệ)(?!\p{L})/u
const FACTORS: Readonly<Record<string, number>> = {
  'nghìn tỷ': 1e12,
  tỷ: 1e9,
  tỉ: 1e9,
  triệu: 1e6,
  nghìn: 1e3,
  ngàn: 1e3,
  vạn: 1e4,
  trăm: 1e2,
}
/** More figures in a row without dots are a telephone number or a code. */
const LONGEST_PLAIN = 6
/** Below this what only structures a paper (`03 nhiệm vụ`) and a noun that is not on our lists count nothing. */
const FEW = 20
/** `thành công 80% nằm ở quyết tâm`: a way of speaking, nothing measured. */
const OPINION = /^ (?:nằm ở|là do|phụ thuộc|là nhờ)/u
const durations = new Set(DURATIONS)
const measuring = MEASURING.map(words => `${words} `)
const structuringAt = wordsAt(STRUCTURING)
const namedThingAt = wordsAt(NAMED_THINGS.map(name => name.toLowerCase()))

/** The quantity whose figures begin at `at`; null for dates, numbers of papers, ordinals, telephone numbers. */
export function quantityAt(text: string, folded: string, at: number): Quantity | null {
  if (!standsAlone(text, at) && !isPaired(text, at)) return null
  const first = numberAt(text, at) ?? pointedPercent(text, at)
  if (!first || (first.end - at > LONGEST_PLAIN && /^\d+$/.test(text.slice(at, first.end)))) return null
  const range = secondBehind(text, folded, at, first.end)
  const behind = range ?? first.end
  const percent = text.charAt(behind) === '%' || text.startsWith(' %', behind)
  const scale =
    percent || !'ntv'.includes(folded.charAt(behind + 1) || 'x')
      ? null
      : SCALE.exec(text.slice(behind, behind + 12))
  const sign = percent ? shareEnd(text, text.indexOf('%', behind) + 1) : null
  const to = sign?.end ?? behind + (scale?.[0].length ?? 0)
  const isRange = range !== null || sign?.isRange === true
  if (!percent && '/-'.includes(text.charAt(to) || 'x')) return null
  const unit: Unit | null = percent
    ? { unit: '%', end: to, kind: 'measure', place: false }
    : (unitBehind(text, folded, to + noteMarks(text, to)) ?? ageBehind(text, at, to))
  if (range !== null && isYear(first.value) && !percent) return null
  if (!unit || (!percent && isNumbered(text, at))) return null
  const { qualifier, start } = qualifierBefore(text, at, unit.place)
  if (percent && OPINION.test(text.slice(to, to + 16))) return null
  if (!percent && (namesOne(text, at, unit) || countsNothing(text, at, start, unit, first.value, !!scale)))
    return null
  const again = percent || isRange ? null : sameUnitBehind(text, folded, unit, isFrom(folded, at))
  const between = isRange || again?.joint === '-'
  const least = behindBound(text, again?.unit.end ?? unit.end)
  return {
    kind: percent ? 'share' : unit.kind === 'measure' ? 'measure' : 'count',
    value: between
      ? null
      : exact(wholeOf(text.slice(at, first.end), first.value, unit), FACTORS[scale?.[1] ?? '']),
    whole: again?.joint === '/' ? again.value : null,
    qualifier:
      between && qualifier === 'EXACT' ? 'ABOUT' : qualifier === 'EXACT' && least ? 'AT_LEAST' : qualifier,
    unit: again?.unit.unit ?? unit.unit,
    place: unit.place,
    from: start,
    to: again?.to ?? to + (percent && least ? least : 0),
    end: (again?.unit.end ?? unit.end) + (percent ? least : 0),
  }
}

/** `8,769 con`: nothing is counted in thousandths, so the comma parts thousands. */
const wholeOf = (printed: string, value: number, { kind }: Unit): number =>
  kind === 'noun' && /^[1-9]\d{0,2}(?:,\d{3})+$/.test(printed) ? Number(printed.replaceAll(',', '')) : value

/** How long ` trở lên` behind a figure is: so much at least; 0 where it does not stand there. */
function behindBound(text: string, end: number): number {
  return /^ (?:trở lên|trở đi)(?!\p{L})/u.exec(text.slice(end, end + 9))?.[0].length ?? 0
}

/** `12,1 tỷ đồng - 18,2 tỷ đồng`, `560 tỷ đồng/690 tỷ đồng`, `từ 2 ha đến 5 ha`: the second number of one unit. */
function sameUnitBehind(text: string, folded: string, { unit, end, kind }: Unit, isOpen: boolean) {
  const words = text.slice(end, end + 24)
  const joint =
    (isOpen ? TO_OR_DASH.exec(words) : null) ?? (kind === 'measure' ? /^ ?[-–/] ?(?=\d)/u.exec(words) : null)
  const second = joint && numberAt(text, end + joint[0].length)
  if (!second) return null
  const scale = SCALE.exec(text.slice(second.end, second.end + 12))
  const to = second.end + (scale?.[0].length ?? 0)
  const next = unitBehind(text, folded, to)
  const named = next?.unit.toLowerCase()
  if (!next || !named?.startsWith(unit.toLowerCase())) return null
  if (named !== unit.toLowerCase() && !(isOpen && named.startsWith(`${unit.toLowerCase()}/`))) return null
  return {
    joint: joint[0].includes('/') ? '/' : '-',
    value: exact(second.value, FACTORS[scale?.[1] ?? '']),
    to,
    unit: next,
  }
}

/** `Vành đai 3 Thành phố Hồ Chí Minh`, `Nhơn Trạch 4 tỉnh Đồng Nai`: the number ends one name and another begins. */
function namesOne(text: string, at: number, { place, end }: Unit): boolean {
  if (!place || !/^ \p{Lu}/u.test(text.slice(end, end + 3)) || text.charAt(at) === '0') return false
  return (
    NAME_END.test(text.slice(Math.max(0, at - 24), at)) &&
    !/^ [^,;.]{2,30}, \p{Lu}/u.test(text.slice(end, end + 40))
  )
}
const NAME_END = /(?:\p{Lu}\p{L}*|[Vv]ành đai|[Cc]ơ sở) $/u

/** Behind the sign; `từ 12% đến hơn 15%` is one share, between two. */
function shareEnd(text: string, end: number): { end: number; isRange: boolean } {
  const joint = TO_OR_DASH.exec(text.slice(end, end + 24))
  const second = joint && numberAt(text, end + joint[0].length)
  const isRange = second !== null && text.charAt(second.end) === '%'
  const sign = isRange ? second.end + 1 : end
  return { end: sign + (A_TIME.exec(text.slice(sign, sign + 6))?.[0].length ?? 0), isRange }
}
/** `2%/năm`. */
const A_TIME = /^\/(?:năm|quý|tháng|tuần|ngày)(?!\p{L})/u

/** The unit behind a space; a measure may stand close to its number: `2GB`, `50km`. */
function unitBehind(text: string, folded: string, to: number): Unit | null {
  if (text.charAt(to) === ' ') return unitAt(text, folded, to + 1)
  if (!isLetter(text.charCodeAt(to))) return null
  const unit = unitAt(text, folded, to)
  return unit?.kind === 'measure' ? unit : null
}

/** How long the mark of a note right behind a number is: `87.293,9⁴ tỷ đồng`. */
function noteMarks(text: string, at: number): number {
  return NOTE_MARKS.exec(text.slice(at, at + 3))?.[0].length ?? 0
}
const NOTE_MARKS = /^[⁰¹²³⁴-⁹]+/u

/** `Độ tuổi trung bình là 48 tuổi`, `người trẻ nhất là 24 tuổi`: an age that is told, not one that bounds a group. */
function ageBehind(text: string, at: number, to: number): Unit | null {
  if (!text.startsWith(' tuổi', to) || isLetter(text.charCodeAt(to + 5))) return null
  const told = AGE.test(text.slice(Math.max(0, at - 80), at))
  return told ? { unit: 'tuổi', end: to + 5, kind: 'measure', place: false } : null
}
const AGE = /(?:trung bình|bình quân|nhất)(?!\p{L})[^.;,:]{0,50} (?:là|đạt) $/u

/** `41.04%`: a share whose decimals stand behind a point. */
function pointedPercent(text: string, at: number): { value: number; end: number } | null {
  const share = /^(\d{1,3}\.\d{1,2}) ?(?=%)/.exec(text.slice(at, at + 8))
  return share ? { value: Number(share[1]), end: at + share[1]!.length } : null
}

/** Lengths of time, titles (`03 Chương trình`), and few of a thing that we do not know. */
function countsNothing(
  text: string,
  at: number,
  start: number,
  { unit, kind, end }: Unit,
  value: number,
  scaled: boolean,
): boolean {
  if (scaled) return false
  const word = unit.toLowerCase()
  const before = text.slice(Math.max(0, start - 24), start).toLowerCase()
  if (durations.has(word))
    return !measuring.some(words => before.includes(words)) && !CALLED.test(text.slice(end, end + 12))
  if (word === 'lần') return !(MULTIPLIED.test(before) || isRepeated(text.slice(0, start), value))
  if (kind === 'measure') return value === 0
  if (isYear(value) && kind === 'other') return true
  if (value < FEW && structuringAt(text, end - unit.length) > 0)
    return !(word === 'tiêu chí' && REACHING.test(before))
  if (kind === 'other')
    return (
      value < FEW &&
      text.charAt(at) !== '0' &&
      start === at &&
      !/[./,]/.test(text.slice(at, at + 3)) &&
      !GAINED.test(before)
    )
  if (LEVELLED.test(text.slice(end - unit.length, end + 24))) return false
  return value < FEW && namedThingAt(unit, 0) > 0 && isUpper(unit.charCodeAt(0))
}

/** `12 Hội cấp tỉnh`, `05 Ban Chỉ đạo cấp huyện`: bodies of one rank are counted. */
const RANKS = [
  'cấp (?:tỉnh|huyện|xã|cơ sở|trung ương)',
  'cơ sở',
  'trực thuộc',
  'thành viên',
  'quần chúng',
  'đặc thù',
]
const LEVELLED = new RegExp(`^\\p{Lu}\\p{L}*(?: \\p{L}+){0,2}? (?:${RANKS.join('|')})(?!\\p{L})`, 'u')

/** `đã thực hiện được 3 tiêu chí xây dựng nông thôn mới`. */
const REACHING = /(?<!\p{L})(?:đạt|hoàn thành|thực hiện)(?: được| thêm| chuẩn)* $/u

const MULTIPLIED = /(?:gấp|tăng|giảm|mỗi (?:ngày|tuần|tháng|năm)) (?:\p{L}+ )?$/u
/** `phát loa tuyên truyền 3.088 lần`: how often something was done; not `cao hơn 30 lần`. */
function isRepeated(before: string, value: number): boolean {
  const near = before.slice(-60)
  if (/(?:hơn|nhiều|lớn|cao|kém|so với[^,;]*) $/u.test(near)) return false
  return value >= FEW
    ? REPEATED.test(near)
    : /(?:phát|đăng|tiếp âm|tiếp sóng|diễu hành)(?: \p{L}+){0,4} $/u.test(near)
}
const OFTEN = wordList(`
  phát
  đăng
  tiếp
  tuyên truyền
  loa
  diễu hành
  kiểm tra
  truyền hình
  truyền thanh
  phát thanh
  lưu động
  xã
  huyện
`)
const REPEATED = new RegExp(`(?:${OFTEN.join('|')})(?: \\p{L}+){0,4} $`, 'u')

/** `đã xây dựng được 19 tủ sách`, `trao 5 bộ máy`: few of any thing are told as gained or given. */
const GAINED = /(?: được|(?<!\p{L})(?:trao|tặng|cấp|lắp|treo|in|xây|sửa|phát)(?: mới)?) $/u

/** `50 phút gọi ngoại mạng`. */
const CALLED = /^ (?:gọi|đàm thoại|thoại|nội mạng|ngoại mạng)(?!\p{L})/u

/** `tăng1,36%`, `đạt98%`. */
const GLUED_TO = new RegExp(`(?:${BEFORE_GLUED.join('|')})$`, 'u')

/** Behind a space, an opening mark or a sign that is no part of a number, a code or an address. */
function standsAlone(text: string, at: number): boolean {
  if (at === 0) return true
  const before = text.charAt(at - 1)
  if (isLetter(text.charCodeAt(at - 1))) return GLUED_TO.test(text.slice(Math.max(0, at - 8), at))
  if (before === ',') return isLetter(text.charCodeAt(at - 2))
  if (!' (:“"<>≤≥'.includes(before)) return false
  const earlier = text.charAt(at - 2)
  if (before !== ' ' || !'/-–'.includes(earlier || 'x')) return true
  return earlier !== '/' && !isDigit(text.charCodeAt(at - 3)) && !isDigit(text.charCodeAt(at - 4))
}

function isYear(value: number): boolean {
  return value >= 1900 && value <= 2100
}

/** `9,11 triệu` is 9110000, not 9109999.999999999. */
function exact(value: number, factor: number | undefined): number {
  return factor === undefined ? value : Math.round(value * factor * 100) / 100
}
