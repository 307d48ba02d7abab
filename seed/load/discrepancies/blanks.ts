import { toldByRule } from '../../../schema/words/discrepancies'
import type { Corpus } from '../corpus'
import { statementsAbout } from '../grouped'
import type { KnownDiscrepancy } from './discrepancy'

/** BLANK: a paper leaves its number and day open, and another paper gives them. */
export function blankDiscrepancies(corpus: Corpus): KnownDiscrepancy[] {
  return corpus.papers.flatMap(paper => {
    const blank = paper.entry.discrepancies.find(({ kind }) => kind === 'BLANK')
    if (!blank) return []
    const given = statementsAbout(corpus, paper.document).filter(
      ({ basis, attribute }) => basis === 'INFERRED' && ['number', 'issued'].includes(attribute),
    )
    if (given.length === 0) return []
    return [
      {
        key: `${paper.document.id}.blank`,
        kind: 'BLANK' as const,
        ...toldByRule('blank-told-by-another'),
        about: [paper.document, ...new Set(given.map(one => one.paper.document))],
        values: [
          ...blank.values.map(({ value, ...proof }) => ({ value, paper, proof })),
          ...given.map(({ value, paper: other, proof }) => ({ value, paper: other, proof })),
        ],
      },
    ]
  })
}
