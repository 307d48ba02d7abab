import { useSite } from '../../app/site'
import { Proof } from '../../components/Proof'
import { Rule } from '../../components/Rule'
import { dayInShort } from '../../lib/dayWords'
import styles from './compare.module.css'
import { length, type Period } from './comparedPlan'

/** From when to when a plan's message is meant, its days counted, and the words that say it. */
export function ComparedPeriod({ period }: { period: Period | undefined }) {
  const { texts, locale } = useSite()
  const words = texts.compare
  if (!period?.from) return <p className={styles.absent}>{texts.day.period.unknown}</p>
  const { from, to, basis, rule, confirmedUntil, evidence } = period
  const [first] = evidence
  const days = length(period)
  return (
    <>
      <p>
        {to && days
          ? words.closed(dayInShort(from, locale), dayInShort(to, locale), days)
          : words.open(dayInShort(from, locale), confirmedUntil && dayInShort(confirmedUntil, locale))}
      </p>
      {first ? (
        <Proof evidence={first} basis={basis} because={rule} />
      ) : (
        <p className="small">
          {texts.basis[basis]}
          {rule && <Rule told={rule} />}
        </p>
      )}
    </>
  )
}
