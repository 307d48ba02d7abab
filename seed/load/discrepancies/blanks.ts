import { toldByRule } from '../../../schema/words/discrepancies'
import type { Corpus } from '../corpus'
import type { KnownDiscrepancy } from './discrepancy'

/** BLANK: a paper leaves its number and day open, and another paper gives them. */
export function blankDiscrepancies({ papers, statements }: Corpus): KnownDiscrepancy[] {
  return papers.flatMap(paper => {
    const blank = paper.entry.discrepancies.find(({ kind }) => kind === 'BLANK')
    const given = statements.filter(
      ({ about, basis, attribute }) =>
        about === paper.document && basis === 'INFERRED' && ['number', 'issued'].includes(attribute),
    )
    if (!blank || given.length === 0) return []
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
