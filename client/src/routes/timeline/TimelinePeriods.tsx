import { useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { PeriodWords } from '../../components/PeriodWords'
import type { TimelineQuery } from '../../generated/types'

/** Each period of the picture in words, with what proves it. */
export function TimelinePeriods({ periods }: { periods: TimelineQuery['timeline']['periods'] }) {
  const words = useTexts().timeline
  if (periods.length === 0) return null
  return (
    <section aria-labelledby="thoi-gian">
      <h2 id="thoi-gian">{words.proofs}</h2>
      <div className="facts">
        {periods.map(({ message, plan, period }) => (
          <FactRow
            key={plan.id}
            label={<DocumentLink document={plan} />}
            evidence={period.evidence}
            basis={period.basis}
            because={period.rule}
          >
            <p className="big" lang="vi">
              “{message.text}”
            </p>
            <p>
              <PeriodWords {...period} />
            </p>
          </FactRow>
        ))}
      </div>
    </section>
  )
}
