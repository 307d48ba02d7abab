import { distinctBy } from '../../compare/groups'
import { syllableKey } from '../../compare/syllables'
import { wordingsDiffer } from '../../compare/wordings'
import type { Discrepancy, MessageFact } from '../../entry'
import { MOST_VALUES } from './cited'

/** WORDING: one message of the paper in two forms. */
export function wordingDiscrepancies(messages: readonly MessageFact[]): Discrepancy[] {
  const forms = distinctBy(messages, ({ text }) => syllableKey(text), MOST_VALUES)
  return alike(forms).flatMap(apart => {
    if (apart.length < 2) return []
    return [
      {
        kind: 'WORDING' as const,
        rule: 'two-wordings-of-one-message',
        subject: `Lời thông điệp “${apart[0]!.text}”`,
        explanation: 'Văn bản này ghi cùng một thông điệp bằng những lời khác nhau.',
        values: apart.map(({ text, locator, start, end, quote, rule }) => ({
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

/** Forms of one saying together: each with the first that it is near to. */
function alike(forms: readonly MessageFact[]): MessageFact[][] {
  const groups: MessageFact[][] = []
  for (const form of forms) {
    const group = groups.find(([first]) => wordingsDiffer(first!.text, form.text))
    if (group) group.push(form)
    else groups.push([form])
  }
  return groups
}
