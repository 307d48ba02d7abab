import { numbersNear } from '../../compare/numbers'
import type { CitationFact, Disagreement } from '../../entry'
import { citedAs, nameOf } from './cited'

/** NUMBER: one cited paper under two numbers: same kind, same day, and symbols that differ by a slip of the pen. */
export function numberDisagreements(citations: readonly CitationFact[]): Disagreement[] {
  const rows = new Map<string, CitationFact[]>()
  for (const one of citations) {
    if (one.issued?.length !== 10 || !one.number?.includes('/')) continue
    const key = `${one.kind} ${one.issued} ${Number.parseInt(one.number, 10)}`
    rows.set(key, [...(rows.get(key) ?? []), one])
  }
  return [...rows.values()].flatMap(row => {
    const near = row.filter(one => row.some(other => numbersNear(one.number!, other.number!)))
    if (near.length === 0) return []
    return [
      {
        kind: 'NUMBER' as const,
        rule: 'near-numbers-of-one-day',
        subject: `Số, ký hiệu của ${nameOf(near[0]!)}`,
        explanation:
          'Hai số cùng loại, cùng ngày chỉ khác nhau vài chữ trong ký hiệu: có thể là một văn bản bị ghi nhầm số.',
        values: near.map(one => citedAs(one, one.number!)),
      },
    ]
  })
}
