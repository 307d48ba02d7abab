import { toldByRule } from '../../../../schema/words/discrepancies'
import { distinctBy } from '../../compare/groups'
import { type SayingWords, sameSaying, sayingWords } from '../../compare/wordings'
import type { Discrepancy, MessageFact } from '../../entry'
import { gathered } from '../../gathered'
import { MOST_VALUES } from './cited'

/** WORDING: one message of the paper in two forms. */
export function wordingDiscrepancies(messages: readonly MessageFact[]): Discrepancy[] {
  const worded = messages.map(message => ({ message, words: sayingWords(message.text) }))
  const forms = distinctBy(worded, ({ words }) => words.key, MOST_VALUES)
  return gathered(alike(forms), apart => {
    if (apart.length < 2) return []
    return [
      {
        kind: 'WORDING' as const,
        ...toldByRule('two-wordings-of-one-message', { message: apart[0]!.message.text }),
        values: apart.map(({ message: { text, locator, start, end, quote, rule } }) => ({
          value: text,
          locator,
          start,
          end,
          quote,
          ...(rule && { rule }),
        })),
      },
    ]
  })
}

interface Form {
  message: MessageFact
  words: SayingWords
}

/** Forms of one saying together: each with the first that it is near to. */
function alike(forms: readonly Form[]): Form[][] {
  const groups: Form[][] = []
  for (const form of forms) {
    const group = groups.find(([first]) => sameSaying(first!.words, form.words))
    if (group) group.push(form)
    else groups.push([form])
  }
  return groups
}
