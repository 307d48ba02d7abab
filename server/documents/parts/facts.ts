import type { Basis } from '../../../schema/enums/basis'
import type { Evidence } from '../../../schema/facts/evidence'
import type { Fact } from '../../../schema/facts/fact'
import type { Part } from '../../graph/parts/part'
import { type EvidenceRow, evidenceColumns, evidenceFrom, strongestBasis } from '../../graph/rows/evidence'
import { statedOf } from '../../graph/statedOf'

const FACTS = `
${statedOf('d')}
WITH states ORDER BY states.order, states.id
WITH states.attribute AS attribute, states.value AS value, collect(states) AS assertions
WHERE attribute IS NOT NULL
RETURN collect([attribute, value, [said IN assertions | said.basis], ${evidenceColumns('assertions')}]) AS facts`

type FactRow = [attribute: string, value: string, bases: Basis[], evidence: EvidenceRow[]]

/** Each value that some document states of an attribute, with every statement of it, or the first of very many. */
export const facts = (): Part<Fact[]> => ({
  name: 'facts',
  statement: FACTS,
  parameters: {},
  shape: column =>
    (column as FactRow[]).map(([attribute, value, bases, evidence]) => ({
      attribute,
      value,
      basis: strongestBasis(bases),
      rule: ruleOf(bases, evidenceFrom(evidence)),
      evidence: evidenceFrom(evidence),
    })),
})

/** Told where nothing stronger than a rule's conclusion gives the value. */
function ruleOf(bases: readonly Basis[], evidence: readonly Evidence[]): string | null {
  if (strongestBasis(bases) !== 'INFERRED') return null
  return evidence.find(({ rule }) => rule !== null)?.rule ?? null
}
