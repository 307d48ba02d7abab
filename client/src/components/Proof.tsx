import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { Quote } from './Quote'

interface Props {
  evidence: Proof_EvidenceFragment
  /** How surely the fact is known, where that is less than the quotation itself says. */
  basis?: Basis
  /** The rule that concluded the fact, where a rule did. */
  because?: string | null
}

/** The words of a paper that prove a fact, where they stand, and how surely they do. */
export function Proof({ evidence, basis = 'STATED', because }: Props) {
  const shown = basis === 'STATED' ? evidence.basis : basis
  return <Quote shown={evidence.shown} places={[evidence]} basis={shown} because={because} />
}
