import { useTexts } from '../app/site'
import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { Proof } from './Proof'
import { Rule } from './Rule'

interface Props {
  evidence: readonly Proof_EvidenceFragment[]
  /** How surely the fact is known, where that is less than its quotations say. */
  basis?: Basis
  /** The rule that concluded the fact; told under its last quotation. */
  because?: string | null
}

/** Everything that proves one fact; without a quotation it says so. */
export function Proofs({ evidence, basis, because }: Props) {
  const texts = useTexts()
  const shown = distinct(evidence)
  return (
    <div className="proofs">
      {shown.map((one, at) => (
        <Proof
          key={placeOf(one)}
          evidence={one}
          basis={basis}
          because={at === shown.length - 1 ? because : undefined}
        />
      ))}
      {evidence.length === 0 && (
        <div className="proof" data-known="unproven">
          <p className="small">
            <b>{texts.unproven}</b>
            {because && <Rule told={because} />}
          </p>
        </div>
      )}
    </div>
  )
}

const placeOf = ({ document, locator, shown }: Proof_EvidenceFragment) => `${document.id} ${locator} ${shown}`

/** One place often proves a fact in more ways than one: it is quoted once. */
function distinct(evidence: readonly Proof_EvidenceFragment[]): Proof_EvidenceFragment[] {
  return [...new Map(evidence.map(one => [placeOf(one), one])).values()]
}
