import type { Difference } from './difference'
import { differenceOf } from './differences'
import type { LexedText } from './lex'
import { type Place, spanOf, type Words } from './place'

/** What stands around a place in the given text. */
export interface Around {
  /** Its sentence, UTF-16 units. */
  start: number
  end: number
  /** The words before and behind, up to the places of other wordings: those of its sentence, and the others. */
  added: Difference[]
}

/** Words around a wording may turn its sense: none of them goes untold, and those of its sentence are weighed. */
export function around(given: LexedText, stored: LexedText, place: Place, others: readonly Words[]): Around {
  const { from, to } = place.given
  const low = Math.max(0, ...others.filter(other => other.to <= from).map(other => other.to))
  const high = Math.min(
    given.words.length,
    ...others.filter(other => other.from >= to).map(other => other.from),
  )
  const begin = Math.max(low, given.sentences.findLast(at => at <= from) ?? 0)
  const finish = Math.min(high, given.sentences.find(at => at >= to) ?? high)
  const addedAt = (words: Words, at: number): Difference[] =>
    words.from < words.to
      ? [differenceOf(given, stored, { kind: 'ADDED', given: words, stored: { from: at, to: at } })]
      : []
  const untold = (difference: Difference): Difference => ({ ...difference, turn: null })
  const sentence = spanOf(given, { from: begin, to: finish })
  return {
    ...sentence,
    added: [
      ...addedAt({ from: low, to: begin }, place.stored.from).map(untold),
      ...addedAt({ from: begin, to: from }, place.stored.from),
      ...addedAt({ from: to, to: finish }, place.stored.to),
      ...addedAt({ from: finish, to: high }, place.stored.to).map(untold),
    ],
  }
}
