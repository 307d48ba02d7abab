import { useSite } from '../../app/site'
import { DifferingWords } from '../../components/DifferingWords'
import { documentName } from '../../components/documentName'
import { PeriodWords } from '../../components/PeriodWords'
import { Proof } from '../../components/Proof'
import type { LessonEnd_MessageFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'

/** One end of a change: its wording against the other's, its plan, when it was signed and for when it was meant. */
export function LessonEnd({ end, other }: { end: LessonEnd_MessageFragment; other: string }) {
  const site = useSite()
  const { texts, locale } = site
  const { message, plan, period } = end
  const [first] = period.evidence
  return (
    <div>
      <h2>{documentName(plan, site)}</h2>
      <DifferingWords text={message.text} other={other} />
      <p>
        {plan.issued && `${texts.day.signedOn(dayInWords(plan.issued, locale))} `}
        <PeriodWords {...period} />
      </p>
      {first && <Proof evidence={first} basis={period.basis} />}
    </div>
  )
}
