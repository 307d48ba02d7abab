import { useTexts } from '../app/site'
import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { Proof } from './Proof'

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
  return (
    <div className="proofs">
      {evidence.map((one, at) => (
        <Proof
          key={`${one.document.id} ${one.locator} ${one.quote}`}
          evidence={one}
          basis={basis}
          because={at === evidence.length - 1 ? because : undefined}
        />
      ))}
      {evidence.length === 0 && (
        <div className="proof" data-known="unproven">
          <p className="small">
            <b>{texts.unproven}</b>
            {because && (
              <span className="because" lang="vi">
                {because}
              </span>
            )}
          </p>
        </div>
      )}
    </div>
  )
}
