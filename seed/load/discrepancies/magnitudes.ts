import { toldByRule } from '../../../schema/words/discrepancies'
import { unitsAgree } from '../../read/compare/sums'
import { isDoubled } from '../../read/rules/discrepancies/magnitudes'
import type { Corpus } from '../corpus'
import type { KnownDiscrepancy } from './discrepancy'

/** Smaller counts of a central body are of something small, not of the whole country. */
const LEAST_OF_COUNTRY = 100_000

/** FIGURE: thousands of thousands of one province beside a count of the whole country that is smaller. */
export function magnitudeDiscrepancies({ papers }: Corpus): KnownDiscrepancy[] {
  const central = papers
    .filter(({ province }) => province === null)
    .flatMap(paper => paper.entry.figures.map(fact => ({ paper, fact })))
    .filter(({ fact }) => fact.value !== null && fact.value >= LEAST_OF_COUNTRY)
  return papers
    .filter(({ province }) => province !== null)
    .flatMap(paper => paper.entry.figures.filter(isDoubled).map(fact => ({ paper, fact })))
    .flatMap(local => {
      const whole = central.filter(
        ({ fact }) => fact.value! < local.fact.value! && unitsAgree(fact.unit ?? '', local.fact.unit!),
      )
      if (whole.length === 0) return []
      const values = [local, ...whole].map(({ paper, fact }) => ({ value: fact.printed, paper, proof: fact }))
      return [
        {
          key: `${local.paper.document.id}.${local.fact.start}.magnitude`,
          kind: 'FIGURE' as const,
          ...toldByRule('part-above-its-whole', { what: local.fact.subject }),
          about: [...new Set(values.map(({ paper }) => paper.document))],
          values,
        },
      ]
    })
}
