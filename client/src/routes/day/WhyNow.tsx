import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { documentName } from '../../components/documentName'
import { Proof } from '../../components/Proof'
import { quotationsOf } from '../../components/quotations'
import { SiteLink } from '../../components/SiteLink'
import type { DayMessage_MessageFragment, WhyNow_ChangeFragment } from '../../generated/types'
import { slugOf } from '../../lib/slugOf'
import styles from './day.module.css'

interface Props {
  change: WhyNow_ChangeFragment
  /** The messages whose policies stand on the page, each with its first quotation. */
  above: readonly DayMessage_MessageFragment[]
}

/** Whether a paper says why this message followed the one before it, and where the whole of the change is shown. */
export function WhyNow({ change: { from, to, reasons }, above }: Props) {
  const site = useSite()
  const words = site.texts.change
  const [earlier, later] = [documentName(from.plan, site), documentName(to.plan, site)]
  const [reason] = reasons.filter(({ basis }) => basis !== 'INFERRED')
  const [proof] = reason?.evidence ?? []
  const standsAbove = above
    .flatMap(({ policies }) => policies.map(({ evidence }) => quotationsOf(evidence)[0]?.shown))
    .includes(proof?.shown)
  const both = `${slugOf(from.plan.url)}/${slugOf(to.plan.url)}`
  return (
    <section className={styles.why} aria-labelledby="vi-sao-doi">
      <h2 id="vi-sao-doi" className="label">
        {words.title}
      </h2>
      <p>
        {reason ? words.reasons(later, earlier) : words.none(earlier, later)}{' '}
        {reason && <DocumentLink document={reason.to} />}
      </p>
      {proof && !standsAbove && <Proof evidence={proof} basis={reason?.basis} />}
      <p>
        <SiteLink to={`/doi-chieu/${both}`}>{words.compare(earlier, later)}</SiteLink>
        {' · '}
        <SiteLink to={`/to-in/${both}`}>{words.sheet}</SiteLink>
      </p>
    </section>
  )
}
