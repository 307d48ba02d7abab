import type { ReactNode } from 'react'
import type { Proof_EvidenceFragment } from '../generated/types'
import { Proofs } from './Proofs'

interface Props {
  /** Where the address `#…` leads. */
  id?: string
  label?: ReactNode
  children: ReactNode
  evidence: readonly Proof_EvidenceFragment[]
  because?: string | null
}

/** A fact and, beside it (below it on a phone), the words that prove it. */
export function FactRow({ id, label, children, evidence, because }: Props) {
  return (
    <div className="fact" id={id}>
      <div className="say">
        {label && <h3 className="label">{label}</h3>}
        {children}
      </div>
      <Proofs evidence={evidence} because={because} />
    </div>
  )
}
