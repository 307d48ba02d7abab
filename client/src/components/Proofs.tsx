import { useTexts } from '../app/site'
import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { Quote } from './Quote'
import { type Quotation, quotationsOf } from './quotations'
import { Rule } from './Rule'

interface Props {
  evidence: readonly Proof_EvidenceFragment[]
  /** How surely the fact is known, where that is less than its quotations say. */
  basis?: Basis
  /** The rule that concluded the fact; told under the first quotation that it concludes from. */
  because?: string | null
}

/**
 * What proves one fact: its strongest quotation, the others behind their count, which opens without a script and on
 * paper. Without a quotation it says so.
 */
export function Proofs({ evidence, basis = 'STATED', because }: Props) {
  const texts = useTexts()
  const quotations = quotationsOf(evidence)
  const [first, ...further] = quotations
  const surely = (own: Basis) => (basis === 'STATED' ? own : basis)
  const concluded = quotations.find(quotation => surely(quotation.basis) !== 'STATED') ?? first
  const ruleOf = (quotation: Quotation) => (quotation === concluded ? because : null)
  if (!first) {
    return (
      <div className="proofs">
        <div className="proof" data-known="unproven">
          <p className="small">
            <b>{texts.unproven}</b>
            {because && <Rule told={because} />}
          </p>
        </div>
      </div>
    )
  }
  return (
    <div className="proofs">
      <Quote shown={first.shown} places={first.places} basis={surely(first.basis)} because={ruleOf(first)} />
      {further.length > 0 && (
        <details className="further">
          <summary>{texts.further(further.length)}</summary>
          {further.map(quotation => (
            <Quote
              key={`${quotation.basis} ${quotation.shown}`}
              shown={quotation.shown}
              places={quotation.places}
              basis={surely(quotation.basis)}
              because={ruleOf(quotation)}
            />
          ))}
        </details>
      )}
    </div>
  )
}
