import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { LinkedData } from '../../components/LinkedData'
import { PeriodFact } from '../../components/PeriodFact'
import { PolicyFact } from '../../components/PolicyFact'
import { Proofs } from '../../components/Proofs'
import { Wording } from '../../components/Wording'
import type { PlanMessages_PlanFragment } from '../../generated/types'
import { quotation } from '../../linkedData/quotation'
import { PlanMessageActs } from './PlanMessageActs'
import { Section } from './Section'

interface Props {
  plan: PlanMessages_PlanFragment
  /** Of the register, for citations. */
  version: string
}

/** The messages a plan carries: wording, other wordings, period, and the policies behind it. */
export function PlanMessages({ plan, version }: Props) {
  const site = useSite()
  const { texts, today } = site
  const { messages } = plan
  if (messages.length === 0) return null
  return (
    <Section id="thong-diep" title={texts.document.messages}>
      {messages.map(({ message, evidence, period, policies }, at) => (
        <div key={message.id}>
          <LinkedData about={quotation({ text: message.text, plan, period }, site)} />
          <FactRow evidence={evidence}>
            <Wording text={message.text} size={2} />
            <PlanMessageActs
              plan={plan}
              wording={message.text}
              period={period}
              from={period.from}
              on={period.to ?? period.confirmedUntil ?? today}
              version={version}
              suffix={at === 0 ? '' : `-${at + 1}`}
            />
          </FactRow>
          {message.variants.length > 0 && <h3 className="label">{texts.document.variants}</h3>}
          <div className="compact">
            {message.variants.map(variant => (
              <Proofs key={variant.text} evidence={variant.evidence} />
            ))}
          </div>
          <PeriodFact period={period} />
          {policies.map(link => (
            <PolicyFact key={`${link.to.id} ${link.relation}`} link={link} label={texts.day.policies.label} />
          ))}
        </div>
      ))}
    </Section>
  )
}
