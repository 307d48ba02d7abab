import { differing, distinctBy, groupsOf } from '../../compare/groups'
import { syllableKey, syllables } from '../../compare/syllables'
import { wordingsDiffer } from '../../compare/wordings'
import type { Discrepancy, MessageFact } from '../../entry'
import { MOST_VALUES } from './cited'

/** Mottos are quoted loosely and often; only long ones that hardly differ are one. */
const SAME_MOTTO = 0.2
const SHORTEST_MOTTO = 6

/** WORDING: one message of the paper in two forms. */
export function wordingDiscrepancies(messages: readonly MessageFact[]): Discrepancy[] {
  const bySource = groupsOf(messages, ({ kind, own, plan }) => [kind, own, plan].join(' '))
  return bySource.flatMap(row => {
    const forms = distinctBy(row, ({ text }) => syllableKey(text), MOST_VALUES)
    const apart = differing(forms, differ)
    if (apart.length === 0) return []
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

function differ(a: MessageFact, b: MessageFact): boolean {
  if (a.kind !== 'MOTTO') return (a.own || a.plan !== null) && wordingsDiffer(a.text, b.text)
  return syllables(a.text).length >= SHORTEST_MOTTO && wordingsDiffer(a.text, b.text, SAME_MOTTO)
}
