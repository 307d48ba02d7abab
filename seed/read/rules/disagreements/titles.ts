import { distinctBy } from '../../compare/groups'
import { syllableKey } from '../../compare/syllables'
import { titlesDiffer } from '../../compare/wordings'
import type { CitationFact, Disagreement } from '../../entry'
import { citedAs, MOST_VALUES, nameOf } from './cited'

/** TITLE: one cited paper with two forms of its name. */
export function titleDisagreements(documents: readonly CitationFact[][]): Disagreement[] {
  return documents.flatMap(row => {
    const titles = distinctBy(row, ({ title }) => syllableKey(title ?? ''), MOST_VALUES)
    const named = titles.filter(one => titles.some(other => differ(one, other)))
    if (named.length === 0) return []
    return [
      {
        kind: 'TITLE' as const,
        rule: 'two-titles-of-one-document',
        subject: `Tên gọi của ${nameOf(named[0]!)}`,
        explanation: 'Văn bản này dẫn tên gọi của cùng một văn bản bằng những lời khác nhau.',
        values: named.map(titledAs),
      },
    ]
  })
}

function differ(a: CitationFact, b: CitationFact): boolean {
  return a.title !== null && b.title !== null && titlesDiffer(a.title, b.title)
}

function titledAs(one: CitationFact): Disagreement['values'][number] {
  const { titleProof, locator } = one
  return titleProof ? { value: one.title!, locator, ...titleProof, rule: 'title' } : citedAs(one, one.title!)
}
