import { isLower } from '../../../schema/words/charClasses'
import { anyKindPrinted } from '../../../schema/words/kindsByWords'

import { opensBody } from './bodyOpening'
import { DAY_ALONE } from './headSigns'
import { identityLine } from './identity'
import type { Landmark } from './landmarks'
import { isPlaceAndDate, isTitledKind, landmarkOf } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { isRule, isStamp } from './noise'

/** Lines within which a head must show its number, date or kind. */
const HEAD_REACH = 60
/** Lines that a head may have below its first landmark, a long list of addressees included. */
export const HEAD_MOST = 160
const LONG_LINE = 260
/** A page's title may name the paper whose head follows: `TOÀN VĂN: KẾT LUẬN 155-KL/TW …`. */
const PAGE_TITLE_REACH = 4

/** The landmarks of a head: its first, its last, and whether a kind is among them. */
export interface Anchors {
  first: number
  last: number
  lastKind: Landmark | null
  kind: boolean
  number: boolean
  /** More than a sentence that tells a day: `Ông qua đời ngày 10 tháng 12 năm 2007.` begins no head. */
  solid: boolean
}

/**
 * The landmarks of the head that begins at or below line `from`; `first` is -1 where the paper has no head. A head that
 * gives no number within the first lines may stand far below, under the menu of a page.
 */
export function headAnchors(text: string, lines: readonly Line[], from: number, to: number): Anchors {
  const near = anchorsFrom(text, lines, from, to)
  if (near.number) return near
  const far = wholeHead(text, lines, from, to, near.kind || near.lastKind === 'addressees')
  if (far >= 0) return anchorsFrom(text, lines, far, to)
  const named = identityLine(text, lines, from, to)
  if (named < 0 && !near.solid) return { ...near, first: -1 }
  if (named < 0 || (near.kind && (near.first < named || near.first > named + PAGE_TITLE_REACH))) return near
  if (near.kind) return { ...near, first: named, number: true }
  return { first: named, last: named, lastKind: 'titled', kind: true, number: true, solid: true }
}

function anchorsFrom(text: string, lines: readonly Line[], from: number, to: number): Anchors {
  const anchors: Anchors = { first: -1, last: -1, lastKind: null, kind: false, number: false, solid: false }
  let searched = 0
  for (let i = from; i < to && searched < HEAD_REACH; i++, searched++) {
    if (anchors.first >= 0 && i - anchors.first > HEAD_MOST) break
    const line = lines[i]!
    const landmark = headLandmark(text, line, anchors)
    if (landmark === 'recipients' || (anchors.first >= 0 && isItemOfFoot(text, line))) break
    if (landmark && !(landmark === 'number' && !mayNumber(text, lines, i, to, anchors))) {
      if (anchors.kind && landmark === 'kind') continue
      if (landmark === 'kind' || landmark === 'titled') anchors.kind = true
      if (landmark === 'number') anchors.number = true
      anchors.solid ||= landmark !== 'date' || isDateAlone(text, line)
      if (anchors.first < 0) anchors.first = i
      anchors.last = i
      anchors.lastKind = landmark
      searched = Math.min(searched, HEAD_REACH - 14)
      continue
    }
    if (anchors.first >= 0 && (line.end - line.start > LONG_LINE || opensBody(text, line))) break
  }
  return anchors
}

/** `- Như trên;`, `- Lưu: VT.`: where the line above them is lost or the columns are out of order. */
const isItemOfFoot = (text: string, { start }: Line): boolean =>
  ITEM_OF_FOOT.test(text.slice(start, start + LONGEST_ITEM))
const ITEM_OF_FOOT = /^[-–+•*]? ?(?:Như trên|Lưu ?[:;]|Lưu VT)/u
const LONGEST_ITEM = 14

/** `Hà Nội, ngày 5 tháng 3 năm 2020`, `Ngày 05/3/2020`, and nothing else. */
const isDateAlone = (text: string, line: Line): boolean =>
  isPlaceAndDate(text, line) || DAY_ALONE.test(faceOf(text, line).folded.replace(/[ .]+$/, ''))

/** Signs that a motto or a number line begins with; most lines say no at their first. */
const FIRST_SIGNS = 'CĐSs'

/**
 * The first motto or number line with the rest of a head beside it, wherever it stands; -1 where none does. Below the
 * name of a kind or `Kính gửi` a number alone begins no head: a page may have cut the head off above them.
 */
function wholeHead(
  text: string,
  lines: readonly Line[],
  from: number,
  to: number,
  belowHead: boolean,
): number {
  for (let i = from; i < to; i++) {
    const line = lines[i]!
    if (!FIRST_SIGNS.includes(text.charAt(line.start))) continue
    const landmark = landmarkOf(text, line)
    if (
      landmark === 'motto'
        ? isHead(text, lines, i, to)
        : landmark === 'number' &&
          !goesOn(text, lines, i) &&
          (belowHead ? isHead : startsHead)(text, lines, i, to)
    )
      return i
  }
  return -1
}

/** `… theo quy định tại khoản 4 Điều 5 của Thông tư⏎số 18/2018/TT-BTC ngày …`: a sentence that was broken into lines. */
function goesOn(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  const above = lines[at - 1]
  if (!above || line.gap > 0 || !isLower(text.charCodeAt(line.start))) return false
  const { printed, capitals } = faceOf(text, above)
  if (capitals) return false
  return NAMES_PAPER.test(printed) || (printed.length > SHORTEST_BROKEN && /[\p{L}\d,]$/u.test(printed))
}
/** `Tại khoản 17 Điều 1 Nghị định`: what stands below is its number. */
const NAMES_PAPER = new RegExp(`[\\p{L}\\d] (?:${anyKindPrinted})$`, 'iu')
const SHORTEST_BROKEN = 40

/** A head shows a number and a kind, a subject or whom a letter goes to, within a few lines of the motto. */
export function isHead(text: string, lines: readonly Line[], at: number, to: number): boolean {
  let number = false
  for (let i = at; i < Math.min(to, at + 14); i++) {
    const landmark = landmarkOf(text, lines[i]!)
    if (landmark === 'number') number = true
    if ((landmark === 'kind' || landmark === 'subject' || landmark === 'addressees') && number) return true
  }
  return false
}

/** A kind may share its line with the title, once the head has begun. */
function headLandmark(text: string, line: Line, anchors: Anchors): Landmark | null {
  const landmark = landmarkOf(text, line)
  if (landmark === 'date' && anchors.kind && !isPlaceAndDate(text, line)) return null
  if (landmark === 'number' && anchors.kind && anchors.number) return null
  if (landmark === 'motto' && anchors.kind && SPEAKER.test(faceOf(text, line).folded)) return null
  if (landmark) return landmark
  return anchors.first >= 0 && !anchors.kind && isTitledKind(text, line) ? 'titled' : null
}

/** `CHỦ TỊCH NƯỚC CỘNG HÒA …` below the title says who speaks; a title may begin `SỐ 15-BTC/TT NGÀY …`. */
const SPEAKER = /^(?:chu tich |quoc hoi )?nuoc cong ?hoa /

/** Whether a number line is one of a head, and does not go on with the sentence above it. */
function mayNumber(
  text: string,
  lines: readonly Line[],
  at: number,
  to: number,
  { first }: Anchors,
): boolean {
  return first < 0 ? startsHead(text, lines, at, to) : !goesOn(text, lines, at)
}

/** A number line begins a head only where a date, a motto or a kind stands near it. */
function startsHead(text: string, lines: readonly Line[], at: number, to: number): boolean {
  if (faceOf(text, lines[at]!).folded.includes('ngay')) return true
  for (let i = at + 1; i < Math.min(to, at + 8); i++) {
    const landmark = landmarkOf(text, lines[i]!)
    if (landmark && landmark !== 'number') return true
  }
  return false
}

/** The lines of the issuer stand above the motto or the number, in capitals. */
export function headStart(text: string, lines: readonly Line[], from: number, first: number): number {
  let start = first
  for (let i = first - 1; i >= from; i--) {
    const line = lines[i]!
    if (isStamp(text, line)) break
    if (isRule(text, line)) continue
    if (!faceOf(text, line).capitals || first - i > 8) break
    start = i
  }
  return start
}
