import { isLower } from '../typography/chars'
import { attachmentHeadEnd } from './attachment'
import { isAuthority } from './authority'
import type { Landmark } from './landmarks'
import { isPlaceAndDate, isRecipientsLine, isTitledKind, landmarkOf } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { markerAt } from './markers'
import { isPageNumber, isRule, isStamp } from './noise'

/** Where the regions of one paper begin, as places in the list of its lines. */
export interface Regions {
  /** Lines of the portal above the paper: attribute boxes, lists of related papers. */
  portal: number
  head: number
  body: number
  foot: number
  annex: number
  end: number
}

/** Lines within which a head must show its number, date or kind. */
const HEAD_REACH = 60
/** Lines that a head may have below its first landmark, a long list of addressees included. */
const HEAD_MOST = 160
const LONG_LINE = 260

/** Regions of the paper that begins at line `from` and ends before line `to`. */
export function regionsOf(text: string, lines: readonly Line[], from: number, to: number): Regions {
  const attached = attachmentHeadEnd(text, lines, from, to)
  if (attached >= 0) return below(text, lines, from, from, attached, to)
  const anchors = headAnchors(text, lines, from, to)
  const head = anchors.first < 0 ? from : headStart(text, lines, from, anchors.first)
  const body = anchors.first < 0 ? from : headEnd(text, lines, anchors, to)
  return below(text, lines, from, head, body, to)
}

function below(
  text: string,
  lines: readonly Line[],
  from: number,
  head: number,
  body: number,
  to: number,
): Regions {
  const foot = footStart(text, lines, body, to)
  const annex = annexStart(text, lines, foot, to)
  return { portal: from, head, body, foot, annex, end: to }
}

interface Anchors {
  first: number
  last: number
  lastKind: Landmark | null
  kind: boolean
}

function headAnchors(text: string, lines: readonly Line[], from: number, to: number): Anchors {
  const anchors: Anchors = { first: -1, last: -1, lastKind: null, kind: false }
  let searched = 0
  for (let i = from; i < to && searched < HEAD_REACH; i++, searched++) {
    if (anchors.first >= 0 && i - anchors.first > HEAD_MOST) break
    const line = lines[i]!
    const landmark = headLandmark(text, line, anchors)
    if (landmark === 'recipients') break
    if (landmark && !(landmark === 'number' && anchors.first < 0 && !startsHead(text, lines, i, to))) {
      if (anchors.kind && landmark === 'kind') continue
      if (landmark === 'kind' || landmark === 'titled') anchors.kind = true
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

/** A kind may share its line with the title, once the head has begun. */
function headLandmark(text: string, line: Line, anchors: Anchors): Landmark | null {
  const landmark = landmarkOf(text, line)
  if (landmark === 'date' && anchors.kind && !isPlaceAndDate(text, line)) return null
  if (landmark) return landmark
  return anchors.first >= 0 && !anchors.kind && isTitledKind(text, line) ? 'titled' : null
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

/** Directly below a title that is not over, only these begin the body. */
const STRONG = /^(can cu |thuc hien |kinh gui|theo de nghi|ngay \d|[ivx]+\. |1\. )/
const BODY_WORDS =
  /^(can cu|thuc hien|tiep tuc thuc hien|theo de nghi|theo |xet |de |nham |hien nay|trong |thoi gian qua|trien khai|ngay \d|tren co so|lien quan|phuc dap|tra loi|vua qua|chinh phu ban hanh|ubnd tinh|sang ngay|chieu ngay)/

function opensBody(text: string, line: Line): boolean {
  const { printed, folded, capitals } = faceOf(text, line)
  if (capitals) {
    const marker = markerAt(text, line.start, line.end)
    return marker !== null && (marker.kind === 'roman' || marker.kind === 'part' || marker.kind === 'chapter')
  }
  if (!isLower(printed.charCodeAt(0)) && BODY_WORDS.test(folded)) return true
  const marker = markerAt(text, line.start, line.end)
  return marker !== null && marker.kind !== 'dash' && marker.kind !== 'plus'
}

/** The lines of the issuer stand above the motto or the number, in capitals. */
function headStart(text: string, lines: readonly Line[], from: number, first: number): number {
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

function headEnd(text: string, lines: readonly Line[], anchors: Anchors, to: number): number {
  let at = anchors.last + 1
  if (anchors.lastKind === 'kind' || anchors.lastKind === 'titled' || anchors.lastKind === 'subject')
    at = titleEnd(text, lines, at, to)
  else if (anchors.lastKind === 'addressees') at = addresseesEnd(text, lines, anchors.last, to)
  const most = Math.min(to, anchors.first + HEAD_MOST)
  for (; at < most; at++) {
    const landmark = landmarkOf(text, lines[at]!)
    if (landmark === 'addressees') at = addresseesEnd(text, lines, at, to) - 1
    else if (!landmark && !isRule(text, lines[at]!) && !isAuthority(text, lines, at, to)) break
    else if (landmark === 'recipients') break
  }
  return at
}

/** A title goes on while its lines keep their case, close no sentence and open no paragraph. */
function titleEnd(text: string, lines: readonly Line[], from: number, to: number): number {
  let at = from
  let capitals: boolean | null = null
  for (; at < to && at - from < 16; at++) {
    const line = lines[at]!
    const { printed, folded, capitals: all } = faceOf(text, line)
    if (isRule(text, line)) {
      if (capitals === null) continue
      break
    }
    if (endsTitle(text, line) || isAuthority(text, lines, at, to)) break
    const upper: boolean = all || (capitals === true && isCapitalsOrFigures(printed))
    if (capitals === null) {
      if (opensBody(text, line) && !upper && !/^(v|ve )/.test(folded)) break
      capitals = upper
      continue
    }
    if (capitals) {
      if (!upper && !/^ve [a-z]/.test(folded)) break
      capitals = upper
      continue
    }
    if (upper || (line.gap > 0 ? opensBody(text, line) : STRONG.test(folded))) break
    if (line.gap > 0 && !isLower(printed.charCodeAt(0))) break
    if (printed.length > LONG_LINE) break
  }
  return at
}

function endsTitle(text: string, line: Line): boolean {
  const landmark = landmarkOf(text, line)
  if (landmark === 'date') return isPlaceAndDate(text, line)
  return landmark !== null && !isLower(text.charCodeAt(line.start))
}

function isCapitalsOrFigures(printed: string): boolean {
  return printed === printed.toUpperCase()
}

/** `Kính gửi:` with its list: to the line that ends it with a full stop, or to the first that is no item. */
function addresseesEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  let end = at + 1
  const first = lines[at]!
  const alone = /[:.]\s*\|?$/.test(text.slice(Math.max(first.start, first.end - 4), first.end))
  let item = alone
  for (; end < to && end - at < 60; end++) {
    const line = lines[end]!
    const { printed } = faceOf(text, line)
    const dashed = /^\s*[-–+•'’]/.test(printed)
    const before = text.charAt(lines[end - 1]!.end - 1)
    if (isRule(text, line) || landmarkOf(text, line)) break
    if (dashed) {
      if (before === '.' && end - 1 > at) break
      item = true
      continue
    }
    if (!item || before === '.' || opensBody(text, line)) break
    if (end === at + 1) continue
    if (before === ';' || (line.gap > 0 && !isLower(printed.charCodeAt(0)))) break
  }
  return end
}

/** The foot begins at the last `Nơi nhận`, else where the signature does. */
function footStart(text: string, lines: readonly Line[], body: number, to: number): number {
  for (let i = body; i < to; i++) {
    if (isRecipientsLine(text, lines[i]!)) return signatureAbove(text, lines, body, i)
    if (isMode(text, lines[i]!)) return i
  }
  return signatureAtEnd(text, lines, body, to)
}

const SIGNATURE =
  /^(tm|kt|tl|tuq|q) ?\.|^(t\/m|k\/t|t\/l) |^(chu tich|bo truong|thu tuong|giam doc|tong giam doc|truong ban|truong tieu ban|cuc truong|vien truong|chanh an|tong bi thu|bi thu|chanh van phong|pho [a-z]+|thu truong)\b/

function isSignature(text: string, line: Line): boolean {
  const { printed, folded, capitals } = faceOf(text, line)
  return printed.length < 90 && capitals && SIGNATURE.test(folded)
}

const MODE = /^((tm|kt|tl|tuq|q) ?\.|t\/m|k\/t|t\/l) ?[a-z]/

/** `TM. CHÍNH PHỦ`: signs for another, so the foot begins. Cheap: it is asked of every line. */
export function isMode(text: string, line: Line): boolean {
  const first = text.charAt(line.start)
  if ((first !== 'T' && first !== 'K' && first !== 'Q') || line.end - line.start > 90) return false
  const { folded, capitals } = faceOf(text, line)
  return capitals && MODE.test(folded)
}

/** Signature lines may stand directly above `Nơi nhận`. */
function signatureAbove(text: string, lines: readonly Line[], body: number, at: number): number {
  for (let i = Math.max(body, at - 6); i < at; i++) if (isSignature(text, lines[i]!)) return i
  return at
}

function signatureAtEnd(text: string, lines: readonly Line[], body: number, to: number): number {
  for (let i = Math.max(body, to - 8); i < to; i++) if (isSignature(text, lines[i]!)) return i
  return to
}

const ANNEX = /^(phu luc|bang |danh muc|danh sach|bieu |mau so|\|)/

function annexStart(text: string, lines: readonly Line[], foot: number, to: number): number {
  for (let i = foot + 1; i < to; i++) {
    const line = lines[i]!
    if (isPageNumber(text, line)) continue
    const { printed, folded, capitals } = faceOf(text, line)
    if (ANNEX.test(folded) && (capitals || printed.startsWith('|') || /^ph/i.test(printed))) return i
  }
  return to
}
