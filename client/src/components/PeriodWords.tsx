import { useSite } from '../app/site'
import { dayInShort, dayInWords } from '../lib/dayWords'

interface Props {
  from: string | null
  to: string | null
  /** Of an open one, where that is not told beside it. */
  confirmedUntil?: string | null
}

/** A period as a sentence: `Từ ngày … đến hết ngày …`, or that its end is open, and after which day nothing confirms it. */
export function PeriodWords({ from, to, confirmedUntil = null }: Props) {
  const { texts, locale } = useSite()
  const { period } = texts.day
  if (!from) return period.unknown
  if (to) return `${period.closed(dayInWords(from, locale), dayInWords(to, locale))}.`
  return (
    <>
      {period.open(dayInWords(from, locale))}
      <b>{period.openEnd}</b>.
      {confirmedUntil && (
        <>
          {' '}
          <b>{texts.document.state.unconfirmedAfter(dayInShort(confirmedUntil, locale))}.</b>
        </>
      )}
    </>
  )
}
