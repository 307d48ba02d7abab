import { isLower } from '../../../schema/words/charClasses'
import type { Anchors } from './anchors'
import { HEAD_MOST } from './anchors'
import { authorityEnd } from './authority'
import { opensBody } from './bodyOpening'
import { DAY_ALONE } from './headSigns'
import { isTitledIdentity } from './identity'
import { isPlaceAndDate, type Landmark, landmarkOf } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { isRule } from './noise'
import { titleEnd } from './titleEnd'

/** The first line below the head: behind its last landmark, its title, its addressees and its authority. */
export function headEnd(text: string, lines: readonly Line[], anchors: Anchors, to: number): number {
  let at = anchors.last + 1
  if (anchors.lastKind === 'kind' || anchors.lastKind === 'titled' || anchors.lastKind === 'subject')
    at = titleEnd(text, lines, isTitledIdentity(text, lines[anchors.last]!) ? anchors.last : at, to)
  else if (anchors.lastKind === 'addressees') at = addresseesEnd(text, lines, anchors.last, to)
  else if (isNumberedKind(text, lines, anchors))
    at = titleEnd(text, lines, at < to && DAY_ALONE.test(faceOf(text, lines[at]!).folded) ? at + 1 : at, to)
  else if (isBareTitle(text, lines, at, anchors, to)) at = titleEnd(text, lines, at, to)
  const most = Math.min(to, anchors.first + HEAD_MOST)
  for (; at < most; at++) {
    const landmark = landmarkOf(text, lines[at]!)
    if (landmark === 'addressees') at = addresseesEnd(text, lines, at, to) - 1
    else if (!landmark && !isRule(text, lines[at]!)) {
      const speaker = authorityEnd(text, lines, at, to)
      if (speaker < 0) break
      at = speaker - 1
    } else if (landmark === 'recipients') break
    else if (landmark === 'date' && anchors.kind && !isPlaceAndDate(text, lines[at]!)) break
  }
  return at
}

/** Number and day stand below the kind, as in papers of the 1990s: the title comes behind them. */
function isNumberedKind(text: string, lines: readonly Line[], { first, last }: Anchors): boolean {
  let at = last
  while (at > first && isNumberOrDay(landmarkOf(text, lines[at]!))) at--
  return at < last && landmarkOf(text, lines[at]!) === 'kind'
}

const isNumberOrDay = (landmark: Landmark | null) => landmark === 'number' || landmark === 'date'

/** A saved page that lost the line of the kind: below number and date the title in capitals. */
function isBareTitle(
  text: string,
  lines: readonly Line[],
  at: number,
  anchors: Anchors,
  to: number,
): boolean {
  if (anchors.kind || !anchors.number || at >= to) return false
  if (!faceOf(text, lines[anchors.last]!).folded.includes('ngay ')) return false
  const { capitals, printed } = faceOf(text, lines[at]!)
  return capitals && printed.length > SHORTEST_TITLE && !opensBody(text, lines[at]!)
}
const SHORTEST_TITLE = 24

/** The border of a cell between them says nothing. */
const BORDER = /^[\s|*]*$/

/** `Kính gửi:` with its list: to the line that ends it with a full stop, or to the first that is no item. */
function addresseesEnd(text: string, lines: readonly Line[], at: number, to: number): number {
  let end = at + 1
  let above = lines[at]!
  const first = lines[at]!
  const alone = /[:.]\s*\|?$/.test(text.slice(Math.max(first.start, first.end - 4), first.end))
  let item = alone
  for (; end < to && end - at < 60; end++) {
    const line = lines[end]!
    if (BORDER.test(text.slice(line.start, line.end))) continue
    const { printed } = faceOf(text, line)
    const dashed = /^\s*[-–+•'’]/.test(printed)
    const before = text.charAt(above.end - 1)
    above = line
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
