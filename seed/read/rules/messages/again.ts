import { foldUnits } from '../../../../schema/words/foldUnits'
import { distinctBy } from '../../compare/groups'
import { syllableKey, syllables } from '../../compare/syllables'
import { type SayingWords, sameSaying, sayingWords } from '../../compare/wordings'
import type { MessageFact } from '../../entry'
import { mayHold } from '../../flow'
import { quotations } from '../../forms/quotes'
import { QUOTE } from '../../forms/signs'
import { gathered } from '../../gathered'
import type { BodyRun } from '../bodyRuns'
import type { Saying } from './saying'

/** What is looked for in every paragraph stays few. */
const MOST_FORMS = 24
const SHORTEST = 4
const LONGEST_QUOTED = 200

/** A wording of the paper as it is looked for elsewhere in it. */
export interface Form {
  fact: MessageFact
  words: SayingWords
  folded: string
}

/** The wordings of a paper that may come again in it. */
export function formsOf(found: readonly MessageFact[]): Form[] {
  return distinctBy(
    found.filter(({ text }) => syllables(text).length >= SHORTEST),
    ({ text }) => syllableKey(text),
    MOST_FORMS,
  ).map(fact => ({ fact, words: sayingWords(fact.text), folded: foldUnits(fact.text) }))
}

/** Whether a running text holds one of the forms, or quotes what may be near to one. */
export function mayComeAgain({ flow }: BodyRun, forms: readonly Form[]): boolean {
  if (forms.length === 0) return false
  if (mayHold(flow, QUOTE)) return true
  for (const { folded } of forms)
    if (folded.length <= flow.length && flow.folded.includes(folded)) return true
  return false
}

/**
 * The same words again, with marks or without: in the name of a rule, of a column, of a state. They are the message, and
 * nobody says here that a plan issues it. In marks they may differ by a word or two.
 */
export function again({ flow: { text, folded } }: BodyRun, forms: readonly Form[]): Saying[] {
  const quoted = folded.includes('"')
    ? gathered(quotations(text), ({ open, close }) => {
        if (close - open > LONGEST_QUOTED) return []
        const here = sayingWords(text.slice(open + 1, close))
        const same = forms.find(({ words }) => sameSaying(words, here))
        return same ? [saying(open, open + 1, close, same)] : []
      })
    : []
  const bare = gathered(forms, form => {
    const places: Saying[] = []
    for (let at = folded.indexOf(form.folded); at >= 0; at = folded.indexOf(form.folded, at + 1))
      places.push(saying(at, at, at + form.folded.length, form))
    return places
  })
  return [...quoted, ...bare]
}

function saying(at: number, from: number, to: number, { fact: { kind } }: Form): Saying {
  return { from, to, at, kind, calledBy: null, rule: 'saying-again' }
}
