import { useSite } from '../../app/site'
import type { ActionFact_ActionFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { DocumentLink } from '../DocumentLink'
import { FactRow } from '../FactRow'
import { NamedAgencies } from './NamedAgencies'

interface Props {
  action: ActionFact_ActionFragment
  /** Where the address `#…` leads. */
  id?: string
}

/** What was done, by whom, when and under which papers; the paper's own words stand once, as its proof. */
export function ActionFact({ action, id }: Props) {
  const { texts, locale } = useSite()
  const words = texts.acts
  const { text, on, until, doneBy, under, document, evidence } = action
  const day = (date: string) => dayInWords(date, locale)
  const days = [on, until].filter(date => date !== null)
  return (
    <FactRow
      id={id}
      compact
      label={doneBy.length > 0 ? <NamedAgencies named={doneBy} /> : words.nobodyNamed}
      evidence={evidence.map(place => ({ ...place, document, shown: text }))}
    >
      {days.length > 0 && (
        <p className="small">
          {sentence(
            on && until && on !== until ? texts.day.status.fromTo(day(on), day(until)) : day(days[0]!),
          )}
        </p>
      )}
      {under.length > 0 && (
        <p className="small">
          {words.under}{' '}
          {under.map((paper, at) => (
            <span key={paper.id}>
              {at > 0 && ', '}
              <DocumentLink document={paper} />
            </span>
          ))}
        </p>
      )}
    </FactRow>
  )
}
