import type { ReactNode } from 'react'
import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { Proofs } from './Proofs'

interface Props {
  /** Where the address `#…` leads. */
  id?: string
  label?: ReactNode
  /** Of its heading: 3 under a section's, 2 where the fact is a section of its own. */
  level?: 2 | 3
  children: ReactNode
  evidence: readonly Proof_EvidenceFragment[]
  basis?: Basis
  because?: string | null
  /** A line of a list. */
  compact?: boolean
}

/** A fact and, beside it (below it on a phone), the words that prove it. */
export function FactRow({ id, label, level = 3, children, evidence, basis, because, compact }: Props) {
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <div className={compact ? 'fact compact' : 'fact'} id={id}>
      <div className="say">
        {label && <Heading className="label">{label}</Heading>}
        {children}
      </div>
      <Proofs evidence={evidence} basis={basis} because={because} />
    </div>
  )
}
