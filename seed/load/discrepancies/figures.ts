import { toldByRule } from '../../../schema/words/discrepancies'
import { conflictingFigures } from '../../read/compare/figures'
import { groupsOf } from '../../read/compare/groups'
import type { Corpus } from '../corpus'
import type { KnownDiscrepancy } from './discrepancy'

/** FIGURE: two documents of one province, or of the centre, give different exact values of one subject, unit and day. */
export function figureDiscrepancies({ papers }: Corpus): KnownDiscrepancy[] {
  return groupsOf(papers, ({ province }) => province ?? '').flatMap(ofOnePlace => {
    const reported = ofOnePlace.flatMap(paper => paper.entry.figures.map(fact => ({ ...fact, paper, fact })))
    return conflictingFigures(reported).flatMap(row => {
      const about = [...new Set(row.map(({ paper }) => paper.document))]
      if (about.length < 2) return []
      const { subject, unit, asOf } = row[0]!
      return [
        {
          key: [ofOnePlace[0]!.province ?? '', subject, unit, asOf].join(' · '),
          kind: 'FIGURE' as const,
          ...toldByRule('figures-of-one-day', { what: subject }),
          about,
          values: row.map(({ paper, fact }) => ({ value: fact.printed, paper, proof: fact })),
        },
      ]
    })
  })
}
