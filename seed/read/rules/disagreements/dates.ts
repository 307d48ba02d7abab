import { datesConflict } from '../../compare/dates'
import type { CitationFact, Disagreement } from '../../entry'
import { byDocument, citedAs, nameOf } from './cited'

/** DATE: one cited paper with two days of issue. */
export function dateDisagreements(citations: readonly CitationFact[]): Disagreement[] {
  return byDocument(citations).flatMap(row => {
    const dated = row.filter(one => row.some(other => datesConflict(one.issued, other.issued)))
    if (dated.length === 0) return []
    return [
      {
        kind: 'DATE' as const,
        rule: 'two-dates-of-one-document',
        subject: `Ngày ban hành của ${nameOf(dated[0]!)}`,
        explanation: `Văn bản này ghi ${new Set(dated.map(one => one.issued)).size} ngày ban hành khác nhau cho cùng một số, ký hiệu.`,
        values: dated.map(one => citedAs(one, one.issued!)),
      },
    ]
  })
}
