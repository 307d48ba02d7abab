import { isDay } from '../../../schema/words/calendar'
import { useSite } from '../app/site'
import type { Discrepancy_DiscrepancyFragment } from '../generated/types'
import { dayInWords } from '../lib/dayWords'
import { DiscrepancyValue } from './DiscrepancyValue'
import styles from './discrepancy.module.css'
import { Proof } from './Proof'

interface Props {
  discrepancy: Omit<Discrepancy_DiscrepancyFragment, ' $fragmentName'>
  number: number
  level: 2 | 3
}

/** Values that do not agree, each with the words that give it, of equal width; a ruling follows under a double line. */
export function Discrepancy({ discrepancy, number, level }: Props) {
  const { texts, locale } = useSite()
  const words = texts.discrepancies
  const { subject, kind, explanation, values, ruling } = discrepancy
  const Heading = level === 2 ? 'h2' : 'h3'
  return (
    <article className={styles.discrepancy} id={`cv${number}`}>
      <header>
        <b className="no">{number}</b>
        <Heading lang="vi">{subject}</Heading>
        <p className="small">
          <span lang="vi">{explanation}</span> {words.kinds[kind]}. {ruling ? words.ruled : words.open}
        </p>
      </header>
      <div className={styles.two}>
        {values.map(({ value, evidence }) => (
          <div key={value}>
            <DiscrepancyValue kind={kind} value={value} />
            {evidence.map(one => (
              <Proof key={`${one.document.id} ${one.locator} ${one.shown}`} evidence={one} />
            ))}
          </div>
        ))}
      </div>
      {ruling && (
        <div className={`proof ${styles.ruling}`} data-known="ruled">
          <p lang="vi">
            <b>
              {texts.basis.RULED}: {isDay(ruling.value) ? dayInWords(ruling.value, locale) : ruling.value}.
            </b>{' '}
            {ruling.reason}
          </p>
          <p className="small">{words.by(ruling.by, dayInWords(ruling.on, locale))}</p>
        </div>
      )}
    </article>
  )
}
