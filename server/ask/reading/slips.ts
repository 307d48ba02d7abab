import { cues } from '../../../schema/words/cues'
import { fold } from '../../../schema/words/fold'
import { type Kind, kinds } from '../../../schema/words/kinds'
import {
  bodiesByShortName,
  fromEnglish,
  idleWords,
  openingPhrases,
  wordsOfEnglish,
  wordsOfMessages,
  wordsOfPeriods,
} from '../../../schema/words/questions'
import { isSyllable } from '../../../schema/words/syllables'
import { withinOneError } from '../../typed/near'
import { hasMarks, type Word, wordsOf } from '../../typed/words'

/** Every word that asks, by its folded form, in the ways in which it is written with marks. */
const known = new Map<string, Set<string>>()
for (const { text, folded } of [
  ...Object.values(cues).flat(),
  ...(kinds as readonly Kind[]).flatMap(({ names, english }) => [...names.map(({ name }) => name), english]),
  ...[idleWords, openingPhrases, wordsOfEnglish, wordsOfMessages, wordsOfPeriods].flat(),
  ...fromEnglish.keys(),
  ...bodiesByShortName.keys(),
].flatMap(wordsOf))
  known.set(folded, new Set([...(known.get(folded) ?? []), text.toLowerCase()]))

const SHORTEST = 4
/** Of words so short only those of Vietnamese are meant: `data` is no `date`. */
const SHORT = 4

/**
 * The question with the typing errors in the words that ask put right: `ke hoahc`, `singed`. A word that Vietnamese or the
 * tables have is none, nor is one near two of them; names are left as they are.
 */
export function withoutSlips(text: string): string {
  let result = ''
  let at = 0
  for (const word of wordsOf(text)) {
    const meant = meantBy(word)
    if (meant === null) continue
    result += text.slice(at, word.start) + meant
    at = word.end
  }
  return result + text.slice(at)
}

function meantBy(word: Word): string | null {
  const { folded } = word
  if (folded.length < SHORTEST || !/^[a-z]+$/.test(folded)) return null
  if (isSyllable(folded) || known.has(folded) || known.has(`${folded}s`)) return null
  if (/^\p{Lu}/u.test(word.text)) return null
  const near = [...known.keys()].filter(
    one =>
      one.length >= SHORTEST - 1 &&
      one[0] === folded[0] &&
      (folded.length > SHORT || (isSyllable(one) && one.length === SHORT)) &&
      withinOneError(folded, one),
  )
  const [meant, ...others] = near
  if (meant === undefined || others.length > 0) return null
  const written = [...known.get(meant)!].filter(form => fold(form) !== form)
  return hasMarks(word) && written.length === 1 ? written[0]! : meant
}
