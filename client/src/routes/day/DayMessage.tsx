import { addDays, type Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { LinkedData } from '../../components/LinkedData'
import { PeriodFact } from '../../components/PeriodFact'
import { PolicyFact } from '../../components/PolicyFact'
import { Proofs } from '../../components/Proofs'
import { Wording } from '../../components/Wording'
import type { DayMessage_MessageFragment } from '../../generated/types'
import { quotation } from '../../linkedData/quotation'
import { CopyActs } from './CopyActs'
import { DayStatus } from './DayStatus'
import styles from './day.module.css'
import { OriginLine } from './OriginLine'
import { PlanDiscrepancies } from './PlanDiscrepancies'
import { PlanOrigin } from './PlanOrigin'

interface Props {
  answer: DayMessage_MessageFragment
  on: Day
  version: string
  /** False past the last day that any paper confirms: then nothing of it is red. */
  confirmed: boolean
  /** Of the ids, where two messages share a day. */
  suffix: string
}

/** The wording, how it stands on the day, its quoted proof, and the buttons that copy it. */
export function DayMessage({ answer, on, version, confirmed, suffix }: Props) {
  const site = useSite()
  const plan = answer.plan
  const cited = { wording: answer.message.text, plan, period: answer.period, on, version, confirmed }
  return (
    <div className={`fact ${styles.lead}`}>
      <LinkedData about={quotation({ text: cited.wording, plan, period: answer.period }, site)} />
      <div className="say">
        <DayStatus period={answer.period} on={on} confirmed={confirmed} />
        <Wording text={answer.message.text} size={1} />
        <OriginLine plan={plan} on={on} />
        <div className="acts">
          <CopyActs cited={cited} suffix={suffix} />
        </div>
      </div>
      <Proofs evidence={answer.evidence} />
    </div>
  )
}

/** Period, origin, policies and disagreements of one message, each with its proof. */
export function DayFacts({ answer }: Pick<Props, 'answer'>) {
  const { texts } = useSite()
  return (
    <>
      <PeriodFact period={answer.period} />
      <PlanOrigin plan={answer.plan} />
      {surestFirst(answer.policies).map(link => (
        <PolicyFact key={`${link.to.id} ${link.relation}`} link={link} label={texts.day.policies.label} />
      ))}
      {answer.policies.length === 0 && (
        <FactRow label={texts.day.policies.label} evidence={[]}>
          <p>{texts.day.policies.none}</p>
        </FactRow>
      )}
      <PlanDiscrepancies plan={answer.plan} />
    </>
  )
}

/** What a paper says or an editor ruled before what a rule concluded. */
const surestFirst = (links: DayMessage_MessageFragment['policies']) =>
  [...links].sort((a, b) => Number(a.basis === 'INFERRED') - Number(b.basis === 'INFERRED'))

export const isTomorrow = (from: Day | null, on: Day): boolean => from === addDays(on, 1)
