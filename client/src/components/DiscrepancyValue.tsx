import { isDay } from '../../../schema/words/calendar'
import { useSite } from '../app/site'
import type { DiscrepancyKind } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { sentence } from '../lib/sentence'
import { DifferingWords } from './DifferingWords'
import { Told } from './Told'

interface Props {
  kind: DiscrepancyKind
  value: string
  /** The side beside it. */
  other: string
}

/** One side of a disagreement: a number big, a day in words, a wording with what the side beside it does not have marked. */
export function DiscrepancyValue({ kind, value, other }: Props) {
  const { texts, locale } = useSite()
  if (kind === 'WORDING' || kind === 'TITLE') return <DifferingWords text={value} other={other} />
  return (
    <p className="fig">
      <b>
        {isDay(value) ? (
          sentence(dayInWords(value, locale))
        ) : (
          <Told ours={texts.discrepancies.blanks[value]} theirs={value} />
        )}
      </b>
    </p>
  )
}
