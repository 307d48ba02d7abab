import { isDay } from '../../../schema/words/calendar'
import { useSite } from '../app/site'
import type { DiscrepancyKind } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { sentence } from '../lib/sentence'
import { Wording } from './Wording'

/** One side of a disagreement: a number big, a day in words, a wording in the paper's voice. */
export function DiscrepancyValue({ kind, value }: { kind: DiscrepancyKind; value: string }) {
  const { locale } = useSite()
  if (kind === 'WORDING' || kind === 'TITLE') return <Wording text={value} size={3} />
  return (
    <p className="fig" lang="vi">
      <b>{isDay(value) ? sentence(dayInWords(value, locale)) : value}</b>
    </p>
  )
}
