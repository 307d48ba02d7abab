import type { ReactNode } from 'react'
import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { PeriodWords } from '../../components/PeriodWords'
import { Wording } from '../../components/Wording'
import type { Announced_MessageFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'

interface Props {
  message: Announced_MessageFragment
  label: ReactNode
}

/** A message that is signed but not yet meant for the day on view, or was signed only later for it. */
export function Announced({ message, label }: Props) {
  const { texts, locale } = useSite()
  const { plan, period } = message
  return (
    <FactRow label={label} level={2} evidence={period.evidence} basis={period.basis} because={period.rule}>
      <Wording text={message.message.text} size={2} />
      <p>
        <DocumentLink document={plan} />.{' '}
        {plan.issued && `${texts.day.signedOn(dayInWords(plan.issued, locale))} `}
        <PeriodWords from={period.from} to={period.to} />
      </p>
    </FactRow>
  )
}
