import type { FragmentType } from '@apollo/client'
import { useTexts } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import { PeriodFact } from '../../components/PeriodFact'
import { PolicyFact } from '../../components/PolicyFact'
import { SiteLink } from '../../components/SiteLink'
import { Wording } from '../../components/Wording'
import type { PlanMessages_PlanFragment } from '../../generated/types'
import { useRead } from '../../lib/useRead'
import { PlanMessages_PlanFragmentDoc } from './generated/PlanMessages'
import { Section } from './Section'

/** The messages a plan carries: wording, other wordings, period, and the policies behind it. */
export function PlanMessages({ plan: ref }: { plan: FragmentType<PlanMessages_PlanFragment> }) {
  const texts = useTexts()
  const { messages } = useRead(PlanMessages_PlanFragmentDoc, ref)
  if (messages.length === 0) return null
  return (
    <Section id="thong-diep" title={texts.document.messages}>
      {messages.map(({ message, evidence, period, policies }) => (
        <div key={message.id}>
          <FactRow evidence={evidence}>
            <Wording text={message.text} size={2} />
            {period.from && (
              <p className="acts">
                <SiteLink className="act" to={`/thong-diep/${period.from}`}>
                  {texts.document.dayOfMessage}
                </SiteLink>
              </p>
            )}
          </FactRow>
          {message.variants.map(variant => (
            <FactRow key={variant.text} label={texts.document.variant} evidence={variant.evidence}>
              <Wording text={variant.text} size={3} />
            </FactRow>
          ))}
          <PeriodFact period={period} />
          {policies.map((link, at) => (
            <PolicyFact
              key={`${link.to.id} ${link.relation}`}
              link={link}
              label={at === 0 ? texts.day.policies.label : undefined}
            />
          ))}
        </div>
      ))}
    </Section>
  )
}
