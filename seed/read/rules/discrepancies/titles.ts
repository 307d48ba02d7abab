import { toldByRule } from '../../../../schema/words/discrepancies'
import { differing, distinctBy } from '../../compare/groups'
import { syllableKey } from '../../compare/syllables'
import { titlesDiffer, titleWords } from '../../compare/wordings'
import type { CitationFact, Discrepancy } from '../../entry'
import { gathered } from '../../gathered'
import { citedAs, MOST_VALUES, nameOf } from './cited'

/** TITLE: one cited paper with two forms of its name. */
export function titleDiscrepancies(documents: readonly CitationFact[][]): Discrepancy[] {
  return gathered(documents, row => {
    const titled = row.filter(({ title }) => title !== null)
    if (titled.length < 2) return []
    const titles = distinctBy(titled, ({ title }) => syllableKey(title!), MOST_VALUES)
    if (titles.length < 2) return []
    const words = new Map(titles.map(one => [one, titleWords(one.title!)] as const))
    const named = differing(titles, (one, other) => titlesDiffer(words.get(one)!, words.get(other)!))
    if (named.length === 0) return []
    return [
      {
        kind: 'TITLE' as const,
        ...toldByRule('two-titles-of-one-document', nameOf(named[0]!)),
        values: named.map(titledAs),
      },
    ]
  })
}

function titledAs(one: CitationFact): Discrepancy['values'][number] {
  const { titleProof, locator } = one
  return titleProof ? { value: one.title!, locator, ...titleProof, rule: 'title' } : citedAs(one, one.title!)
}
