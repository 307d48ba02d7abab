import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { PeriodWords } from '../../components/PeriodWords'
import { Status } from '../../components/Status'
import { Wording } from '../../components/Wording'
import type { PlanMessage_MessageFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'

/** A message that is signed by the day of the sheet and begins later. */
export function HandoutAnnounced({ announced }: { announced: PlanMessage_MessageFragment }) {
  const site = useSite()
  const { texts, locale } = site
  const { message, plan, period } = announced
  return (
    <section>
      <p className="inforce">
        <Status shape="not-yet">{texts.day.announced}</Status>
      </p>
      <Wording text={message.text} size={3} />
      <p>
        {documentName(plan, site)}. {plan.issued && `${texts.day.signedOn(dayInWords(plan.issued, locale))} `}
        <PeriodWords from={period.from} to={period.to} />
      </p>
    </section>
  )
}
