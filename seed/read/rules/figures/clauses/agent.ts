import { isLower } from '../../../../../schema/words/charClasses'
import { indexWithin } from '../../../forms/indexWithin'
import { wordsAt } from '../quantities/words'
import { ASPECTS, STATES } from '../vocabulary/markers'
import { VERBS } from '../vocabulary/verbs'
import type { Range } from './range'

const LONGEST = 140
export const verbAt = wordsAt(VERBS)
export const aspectAt = wordsAt(ASPECTS)
export const stateAt = wordsAt(STATES)

/** `Doanh thu trên lĩnh vực này tăng …`, `nguồn thu`: no verb. */
const NOUN = /(?:oanh|guồn|hoản|mức) (?:thu|chi)(?!\p{L})/u
/** Behind what is counted another clause acts; `18001119` is a name. */
const COUNT = /^\d(?:\d{0,5}|\d{0,2}(?:\.\d{3})+) /

/**
 * Who acts in a clause that begins at `from`, with the `đã` behind it: `Facebook đã`, `Các doanh nghiệp viễn thông`; null
 * where the clause begins with what is done.
 */
export function agentIn(text: string, { from, to }: Range): Range | null {
  const verb = verbAt(text, from)
  const namesWho = verb > 0 && aspectAt(text, from + verb + 1) > 0
  if ((verb > 0 && !namesWho) || aspectAt(text, from) > 0 || stateAt(text, from) > 0) return null
  const last = Math.min(to, from + LONGEST)
  let done = -1
  for (let at = indexWithin(text, ' ', from, last); at >= 0; at = indexWithin(text, ' ', at + 1, last)) {
    if (text.charAt(at - 1) === ',') {
      if (done >= 0) break
      continue
    }
    if (done >= 0 && COUNT.test(text.slice(at + 1, at + 12))) break
    const aspect = aspectAt(text, at + 1)
    if (aspect > 0) return { from, to: at + 1 + aspect }
    const small = isLower(text.charCodeAt(at + 1))
    if (
      done < 0 &&
      small &&
      !NOUN.test(text.slice(Math.max(0, at - 6), at + 5)) &&
      (stateAt(text, at + 1) > 0 || verbAt(text, at + 1) > 0)
    )
      done = at
  }
  return done < 0 ? null : { from, to: withoutOnly(text, from, done) }
}

/** `Đất chuyên dùng mới chỉ đạt …`: how little is said of that verb alone. */
function withoutOnly(text: string, from: number, to: number): number {
  const only = ONLY.exec(text.slice(Math.max(from, to - 12), to))
  return only && to - only[0].length > from ? to - only[0].length : to
}
const ONLY = / (?:mới chỉ|chỉ mới|chỉ|mới)$/u
