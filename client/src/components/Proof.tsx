import { useTexts } from '../app/site'
import type { Basis, Proof_EvidenceFragment } from '../generated/types'
import { placeInWords } from '../lib/locator'
import { DocumentLink } from './DocumentLink'
import { Rule } from './Rule'
import { Words } from './Words'

interface Props {
  evidence: Proof_EvidenceFragment
  /** How surely the fact is known, where that is less than the quotation itself says. */
  basis?: Basis
  /** The rule that concluded the fact, where a rule did. */
  because?: string | null
}

const known = { STATED: 'stated', INFERRED: 'inferred', RULED: 'ruled' }

/** The words of a paper that prove a fact, where they stand, and how surely they do. */
export function Proof({ evidence, basis = 'STATED', because }: Props) {
  const texts = useTexts()
  const shown = basis === 'STATED' ? evidence.basis : basis
  return (
    <figure className="proof" data-known={known[shown]}>
      <blockquote lang="vi">
        <p>
          <Words text={evidence.shown} />
        </p>
      </blockquote>
      <figcaption>
        <DocumentLink document={evidence.document} locator={evidence.locator} />,{' '}
        {placeInWords(evidence.locator, texts)}. <b>{texts.basis[shown]}</b>
        {because && <Rule told={because} />}
      </figcaption>
    </figure>
  )
}
