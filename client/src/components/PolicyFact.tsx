import { useSite } from '../app/site'
import type { PolicyFact_LinkFragment } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { DocumentLink } from './DocumentLink'
import { FactRow } from './FactRow'
import { LinkSentence } from './LinkSentence'

/** A policy that a plan rests on, the sentence that links them, and its proof. */
export function PolicyFact({ link, label }: { link: PolicyFact_LinkFragment; label?: string }) {
  const { locale } = useSite()
  return (
    <FactRow label={label} evidence={link.evidence} basis={link.basis} because={link.rule} compact>
      <p className="big">
        <DocumentLink document={link.to} />
        {link.to.issued && `, ${dayInWords(link.to.issued, locale)}`}
      </p>
      <p>
        <LinkSentence link={link} whole />
      </p>
    </FactRow>
  )
}
