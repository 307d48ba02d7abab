import type { Day } from '../../../../schema/words/calendar'
import { useTexts } from '../../app/site'
import { SiteLink } from '../../components/SiteLink'
import type { CiteBox_PlanFragment } from '../../generated/types'
import { CiteBox } from '../day/CiteBox'
import { CopyActs } from '../day/CopyActs'
import type { Cited } from '../day/citation'

interface Props {
  plan: CiteBox_PlanFragment
  wording: string
  period: Cited['period']
  /** First day of the message. */
  from: Day | null
  /** The day that a citation is for: the last one on which the message is known to be in force. */
  on: Day
  version: string
  /** Of the ids, where a plan has several messages. */
  suffix: string
}

/** Copies the wording, alone or with its source, and leads to the day of the message. */
export function PlanMessageActs({ plan, from, suffix, ...rest }: Props) {
  const texts = useTexts()
  const cited = { ...rest, plan, confirmed: true }
  return (
    <>
      <div className="acts">
        <CopyActs cited={cited} suffix={suffix} />
        {from && (
          <SiteLink className="act" to={`/thong-diep/${from}`}>
            {texts.document.dayOfMessage}
          </SiteLink>
        )}
      </div>
      <details>
        <summary className="act">{texts.day.copy.heading}</summary>
        <CiteBox cited={cited} suffix={suffix} />
      </details>
    </>
  )
}
