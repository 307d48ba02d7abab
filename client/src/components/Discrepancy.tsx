import { isDay } from '../../../schema/words/calendar'
import { useSite } from '../app/site'
import type { Discrepancy_DiscrepancyFragment, DiscrepancyKind } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { DiscrepancyTold } from './DiscrepancyTold'
import { DiscrepancyValue } from './DiscrepancyValue'
import styles from './discrepancy.module.css'
import { Proofs } from './Proofs'
import { Reason } from './Reason'

interface Props {
  discrepancy: Omit<Discrepancy_DiscrepancyFragment, ' $fragmentName'>
  number: number
  level: 2 | 3
}

/** Values that do not agree, each with the words that give it, of equal width; a ruling follows under a double line. */
export function Discrepancy({ discrepancy, number, level }: Props) {
  const { texts, locale } = useSite()
  const words = texts.discrepancies
  const { kind, values, ruling, dismissal } = discrepancy
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={`compact ${styles.discrepancy}`} id={`cv${number}`}>
      <header>
        <b className="no">{number}</b>
        <Heading>
          <DiscrepancyTold discrepancy={discrepancy} say="subject" />
        </Heading>
        <p className="small">
          <DiscrepancyTold discrepancy={discrepancy} say="explanation" /> {words.kinds[kind]}.{' '}
          {dismissal ? words.dismissed : ruling ? words.ruled : words.open}
        </p>
      </header>
      <div className={styles.two}>
        {values.map(({ value, evidence }, at) => (
          <div key={value}>
            {!isQuoted(kind, value, evidence) && (
              <DiscrepancyValue kind={kind} value={value} other={values.at(at - 1)?.value ?? value} />
            )}
            <Proofs evidence={evidence} />
          </div>
        ))}
      </div>
      {ruling && (
        <div className={`proof ${styles.ruling}`} data-known="ruled">
          <p>
            <b>
              {texts.basis.RULED}: {isDay(ruling.value) ? dayInWords(ruling.value, locale) : ruling.value}.
            </b>{' '}
            <Reason of={ruling} />
          </p>
          <p className="small">{words.by(ruling.by, dayInWords(ruling.on, locale))}</p>
        </div>
      )}
      {dismissal && (
        <div className={`proof ${styles.ruling}`} data-known="ruled">
          <p>
            <b>{words.noContradiction}.</b> <Reason of={dismissal} />
          </p>
          <p className="small">{words.dismissedBy(dismissal.by, dayInWords(dismissal.on, locale))}</p>
        </div>
      )}
    </article>
  )
}

type Values = Discrepancy_DiscrepancyFragment['values']

/** A wording stands once: in the words that give it. */
const isQuoted = (kind: DiscrepancyKind, value: string, evidence: Values[number]['evidence']) =>
  (kind === 'WORDING' || kind === 'TITLE') && evidence.some(({ shown }) => shown.includes(value))
