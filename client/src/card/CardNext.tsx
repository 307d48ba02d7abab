import { useSite } from '../app/site'
import { documentName } from '../components/documentName'
import type { CardNext_MessageFragment } from '../generated/types'
import { dayInShort } from '../lib/dayWords'
import { OutLink } from './OutLink'

interface Props {
  next: CardNext_MessageFragment
  /** The card shows a message, whose place this one takes. */
  replaces: boolean
}

/** Since when, or from when on, the message that comes after the day of the card is in force. */
export function CardNext({ next: { plan, period }, replaces }: Props) {
  const site = useSite()
  const { texts, locale, today } = site
  if (!period.from) return null
  const begun = period.from <= today
  const { came, comes } = texts.card
  const say = begun ? (replaces ? texts.day.since.replaced : came) : comes
  return (
    <p>
      <time dateTime={period.from}>{dayInShort(period.from, locale)}</time>:{' '}
      <OutLink to={`/thong-diep/${period.from}`}>{say(documentName(plan, site))}</OutLink>
    </p>
  )
}
