import type { Day } from '../../../../schema/words/calendar'
import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { Proof } from '../../components/Proof'
import { Wording } from '../../components/Wording'
import type { HandoutMessage_MessageFragment, PlanMessage_MessageFragment } from '../../generated/types'
import { dayInShort, dayInWords } from '../../lib/dayWords'
import { signerInWords } from '../../lib/signerInWords'
import { DayStatus } from '../day/DayStatus'
import { chiefProofs } from './chiefProofs'
import styles from './handout.module.css'

interface Props {
  answer: HandoutMessage_MessageFragment
  on: Day
  confirmed: boolean
  /** The message before it. */
  previous: PlanMessage_MessageFragment | null
}

/** One message with its origin in a few lines and the quotations that carry it. */
export function HandoutMessage({ answer, on, confirmed, previous }: Props) {
  const site = useSite()
  const { texts, locale } = site
  const words = texts.handout
  const { plan, period, policies } = answer
  const { issuer, signer } = plan
  const named = (document: typeof plan | (typeof policies)[number]['to']) =>
    [documentName(document, site), document.issued && dayInWords(document.issued, locale)]
      .filter(Boolean)
      .join(', ')
  return (
    <section>
      <DayStatus period={period} on={on} confirmed={confirmed} />
      <Wording text={answer.message.text} size={1} />
      <dl className={styles.facts}>
        {fact(words.plan, named(plan))}
        {issuer && fact(words.issuer, [issuer.name, issuer.parent?.name].filter(Boolean).join(', '))}
        {signer && fact(words.signer, signerInWords(signer))}
        {policies.length > 0 &&
          fact(
            words.policies,
            policies.map(({ to, basis }) => `${named(to)} (${texts.basis[basis].toLowerCase()})`).join('; '),
          )}
        {previous &&
          fact(
            words.before,
            `${documentName(previous.plan, site)}: “${previous.message.text}”${days(previous.period)}`,
          )}
      </dl>
      <h2>{words.quotations}</h2>
      <div className={styles.proofs}>
        {chiefProofs(answer).map(({ evidence, basis }) => (
          <Proof key={`${evidence.document.id} ${evidence.shown}`} evidence={evidence} basis={basis} />
        ))}
      </div>
    </section>
  )

  function fact(label: string, value: string) {
    return (
      <div>
        <dt>{label}</dt>
        <dd lang="vi">{value}</dd>
      </div>
    )
  }

  function days({ from, to }: PlanMessage_MessageFragment['period']): string {
    return from && to ? `, ${dayInShort(from, locale)}–${dayInShort(to, locale)}` : ''
  }
}
