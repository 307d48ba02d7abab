import { useSite } from '../../app/site'
import type { MessageChange_ChangeFragment } from '../../generated/types'
import { DocumentLink } from '../DocumentLink'
import { documentName } from '../documentName'
import { PolicyFact } from '../PolicyFact'
import { Quote } from '../Quote'
import { Between } from './Between'
import styles from './change.module.css'

/** Why a message changed: what papers say, else that none says it; then what happened between the two signings. */
export function WhyChanged({ change }: { change: MessageChange_ChangeFragment }) {
  const site = useSite()
  const words = site.texts.change
  const { from, to, reasons, ownReasons, shared, between } = change
  const names = [documentName(from.plan, site), documentName(to.plan, site)] as const
  const stated = reasons.some(({ basis }) => basis !== 'INFERRED')
  return (
    <section className={styles.why} aria-labelledby="vi-sao-doi">
      <h2 id="vi-sao-doi">{words.title}</h2>
      <p>{stated ? words.reasons(names[1], names[0]) : words.none(...names)}</p>
      <div className="facts">
        {reasons.map((link, at) => (
          <PolicyFact
            key={`${link.relation} ${link.to.id}`}
            link={link}
            label={at === 0 ? words.newGround : undefined}
          />
        ))}
      </div>
      {ownReasons.length > 0 && (
        <div className="compact">
          <p>{words.own(names[1])}</p>
          {ownReasons.map(({ id, text, document, evidence }) => (
            <Quote
              key={id}
              shown={text}
              places={evidence.map(({ locator, readings }) => ({ locator, readings, document }))}
              basis={evidence[0]?.basis ?? 'STATED'}
            />
          ))}
        </div>
      )}
      {shared.length > 0 && (
        <p className="small">
          {words.shared}{' '}
          {[...new Map(shared.map(({ to }) => [to.id, to])).values()].map((document, at) => (
            <span key={document.id}>
              {at > 0 && ', '}
              <DocumentLink document={document} />
            </span>
          ))}
          .
        </p>
      )}
      <Between entries={between} from={from.plan.issued} to={to.plan.issued} />
    </section>
  )
}
