import { syllables } from '../../compare/syllables'
import { wordingsDiffer } from '../../compare/wordings'
import type { Disagreement, MessageFact } from '../../entry'

/** Mottos are quoted loosely and often; only long ones that hardly differ are one. */
const SAME_MOTTO = 0.2
const SHORTEST_MOTTO = 6

/** WORDING: one message of the paper in two forms. */
export function wordingDisagreements(messages: readonly MessageFact[]): Disagreement[] {
  const rows = new Map<string, MessageFact[]>()
  for (const one of messages) {
    const key = [one.kind, one.own, one.plan].join(' ')
    rows.set(key, [...(rows.get(key) ?? []), one])
  }
  return [...rows.values()].flatMap(row => {
    const differing = row.filter(one => row.some(other => differ(one, other)))
    if (differing.length === 0) return []
    return [
      {
        kind: 'WORDING' as const,
        rule: 'two-wordings-of-one-message',
        subject: `Lời thông điệp “${differing[0]!.text}”`,
        explanation: 'Văn bản này ghi cùng một thông điệp bằng những lời khác nhau.',
        values: differing.map(({ text, locator, start, end, quote, rule }) => ({
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
