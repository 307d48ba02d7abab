import { useSite } from '../app/site'
import { dayInWords } from '../lib/dayWords'

interface Props {
  from: string | null
  to: string | null
}

/** A period as a sentence: `Từ ngày … đến hết ngày …`, or that its end is open. */
export function PeriodWords({ from, to }: Props) {
  const { texts, locale } = useSite()
  const { period } = texts.day
  if (!from) return period.unknown
  if (to) return `${period.closed(dayInWords(from, locale), dayInWords(to, locale))}.`
  return (
    <>
      {period.open(dayInWords(from, locale))}
      <b>{period.openEnd}</b>.
    </>
  )
}
