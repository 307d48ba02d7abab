import type { FigureFact } from '../../entry'
import { wholeWords } from '../../forms/wholeWords'
import { stateAt, verbAt } from './clauses/agent'
import type { Quantity } from './quantities/quantity'
import type { Time } from './times/time'
import { AIM_HEADINGS, AIMING, DEMANDING, EXPECTING, OFFERED, OFFERING } from './vocabulary/natures'

const wordsOf = (words: readonly string[]) => wholeWords(words, 'iu')
const AIM = wordsOf(AIMING)
/** Told far from its figure too: the whole sentence asks. */
const PROPOSAL = wordsOf(['kính trình', 'kính đề nghị'])
const DEMAND = wordsOf(DEMANDING)
const EXPECTATION = wordsOf(EXPECTING)
const OFFER = wordsOf(OFFERING)
const HEADING = wordsOf(AIM_HEADINGS)
const DONE = wordsOf(['đã', 'được'])
const offered = new Set(OFFERED)
/** `còn 38 hố ga hỏng`: how things stand, in a plan too. */
const STANDS =
  /(?<!\p{L})(?:còn|hiện có|mới có|thiếu|tồn đọng|vẫn có)(?: (?:hơn|gần|trên|khoảng|tới|đến))? ?$/iu
const LONGEST_STANDING = 20
const LESSENED = /(?<!\p{L})(?:giảm|hạ|xuống|rút)(?!\p{L})/iu
/** Words of an aim further from their figure are about something else. */
const REACH = 110

/** `Sở chủ trì, tổ chức …`: in a plan an act without `đã` is to be done. */
function isOrdered(before: string): boolean {
  const words = before.trim().replace(/^[\s,;:]+/u, '')
  for (let at = 0; at >= 0; at = words.indexOf(' ', at) + 1 || -1) {
    if (stateAt(words, at) > 0) return false
    if (verbAt(words, at) > 0 && (at > 0 || words !== '')) return true
  }
  return false
}

function isAfter(day: string | null, issued: string): boolean {
  return day !== null && day.slice(0, issued.length) > issued.slice(0, day.length)
}

/** Whether a figure tells what is, what is aimed at, what is expected or what is offered. */
export function natureOf(
  before: string,
  printed: string,
  quantity: Quantity,
  time: Time | null,
  issued: string | null,
  heading: string,
  planning: boolean,
): FigureFact['nature'] {
  const near = before.slice(-REACH)
  const toCome = time !== null && issued !== null && isAfter(time.until, issued)
  if (OFFER.test(near) && !DONE.test(before) && offered.has(quantity.unit.toLowerCase().split('/')[0]!))
    return 'OFFER'
  const expected = EXPECTATION.exec(near)
  if (expected && !DONE.test(near.slice(expected.index))) return 'FORECAST'
  const bounded = quantity.kind === 'share' || quantity.qualifier.startsWith('AT_')
  if (before.includes('ính ') && PROPOSAL.test(before)) return 'TARGET'
  const aimed = AIM.exec(near) ?? (bounded ? DEMAND.exec(`${near} ${printed}`) : null)
  if (aimed && quantity.kind !== 'rank' && !DONE.test(near)) return 'TARGET'
  if (toCome) return 'TARGET'
  const toBeDone =
    HEADING.test(heading) || (planning && time === null && quantity.kind !== 'rank' && isOrdered(before))
  if (!toBeDone || DONE.test(before)) return 'REPORTED'
  return STANDS.test(near.slice(-LONGEST_STANDING)) && !LESSENED.test(near) ? 'REPORTED' : 'TARGET'
}
