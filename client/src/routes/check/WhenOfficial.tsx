import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { PeriodWords } from '../../components/PeriodWords'
import { stateShapes } from '../../components/PlanState'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import type { QuoteMatch_MatchFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'

interface Props {
  match: Pick<QuoteMatch_MatchFragment, 'days' | 'evidence' | 'stateOn'>
  on: string | null
  number: number
}

/** From when to when a wording is official and how far that is confirmed, and the papers that print it. */
export function WhenOfficial({ match: { days, evidence, stateOn }, on, number }: Props) {
  const { texts, locale } = useSite()
  const words = texts.check
  return (
    <section className="facts" id={`khi-${number}`}>
      <h2>{words.when}</h2>
      {days.length === 0 && <p>{words.noPlan}</p>}
      {days.map(({ plan, period }) => (
        <FactRow
          key={plan.id}
          label={words.period}
          evidence={period.evidence}
          basis={period.basis}
          because={period.rule}
        >
          {stateOn && on && (
            <p className="big">
              <Status shape={stateShapes[stateOn]}>
                {sentence(words.onDay(dayInWords(on, locale), words.states[stateOn]))}
              </Status>
            </p>
          )}
          <p>
            <PeriodWords {...period} /> <DocumentLink document={plan} />.{' '}
            {period.from && (
              <SiteLink to={`/thong-diep/${period.from}`}>{texts.document.dayOfMessage}</SiteLink>
            )}
          </p>
        </FactRow>
      ))}
      <FactRow label={words.where} evidence={evidence}>
        <p>{words.whereNote}</p>
      </FactRow>
    </section>
  )
}
