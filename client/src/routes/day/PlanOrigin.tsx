import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { PlanOrigin_PlanFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { signerInWords } from '../../lib/signerInWords'

const aboutOrigin = ['number', 'issuer', 'signer']

/** Which plan issues the message, who issued it and who signed it. */
export function PlanOrigin({ plan }: { plan: PlanOrigin_PlanFragment }) {
  const { texts, locale } = useSite()
  const evidence = plan.facts
    .filter(({ attribute, value }) =>
      attribute === 'issued' ? value === plan.issued : aboutOrigin.includes(attribute),
    )
    .flatMap(fact => fact.evidence)
  const { issuer, signer } = plan
  return (
    <FactRow label={texts.day.origin.label} evidence={evidence} compact>
      <p className="big">
        <DocumentLink document={plan} />
        {plan.issued && `, ${dayInWords(plan.issued, locale)}`}
      </p>
      <p lang="vi">
        {issuer && (
          <>
            <SiteLink to={issuer.url}>{issuer.name}</SiteLink>
            {issuer.parent && `, ${issuer.parent.name}`}.
          </>
        )}
        {signer && ` ${texts.day.origin.signedBy(signerInWords(signer))}`}
      </p>
    </FactRow>
  )
}
