import { useSite } from '../../app/site'
import { CopyLink } from '../../components/CopyLink'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { PeriodWords } from '../../components/PeriodWords'
import { SiteLink } from '../../components/SiteLink'
import { Status } from '../../components/Status'
import type { PeriodState, QuoteMatch_MatchFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { CompareLines } from './CompareLines'
import styles from './check.module.css'

interface Props {
  match: Omit<QuoteMatch_MatchFragment, ' $fragmentName'>
  given: string
  on: string | null
  number: number
}

const shapes = {
  NOT_YET: 'not-yet',
  IN_FORCE: 'in-force',
  UNCONFIRMED: 'unconfirmed',
  ENDED: 'ended',
  UNKNOWN: 'unknown',
} as const satisfies Record<PeriodState, string>

/** One wording that the sentence is or is near to: the two lines, each difference, when it was official, the proofs. */
export function QuoteMatch({ match, given, on, number }: Props) {
  const { texts, locale } = useSite()
  const words = texts.check
  const { text, verdict, differences, stateOn, days, evidence } = match
  const field = `loi-van-${number}`
  return (
    <>
      <section className={styles.checked} aria-labelledby={`kq-${number}`}>
        <h2 id={`kq-${number}`}>{verdict === 'EXACT' ? words.exact : words.near(differences.length)}</h2>
        <CompareLines given={given} stored={text} differences={differences} />
        {differences.length > 0 && (
          <ol className={`${styles.diffs} list`}>
            {differences.map(difference => (
              <li key={`${difference.givenStart} ${difference.storedStart}`}>
                {words.yours}:{' '}
                {difference.given ? <b className={styles.yw}>{difference.given.trim()}</b> : words.absent}.{' '}
                {words.papers}:{' '}
                {difference.stored ? (
                  <b className={`${styles.pw} paper`}>{difference.stored.trim()}</b>
                ) : (
                  words.absent
                )}
                .
              </li>
            ))}
          </ol>
        )}
        <p className="acts">
          <CopyLink first text={text} field={field}>
            {words.copy}
          </CopyLink>
        </p>
        <label className="label" htmlFor={field}>
          {words.papers}
        </label>
        <textarea className="field paper" id={field} rows={2} readOnly lang="vi" value={text} />
      </section>
      <section className="facts" aria-labelledby={`khi-${number}`}>
        <h2 id={`khi-${number}`}>{words.when}</h2>
        {days.map(({ plan, period }) => (
          <FactRow
            key={plan.id}
            label={words.period}
            evidence={period.evidence}
            basis={period.basis}
            because={period.rule}
          >
            {stateOn && on && (
              <p className="big">
                <Status shape={shapes[stateOn]}>
                  {sentence(words.onDay(dayInWords(on, locale), words.states[stateOn]))}
                </Status>
              </p>
            )}
            <p>
              <PeriodWords from={period.from} to={period.to} /> <DocumentLink document={plan} />.{' '}
              {period.from && (
                <SiteLink to={`/thong-diep/${period.from}`}>{texts.document.dayOfMessage}</SiteLink>
              )}
            </p>
          </FactRow>
        ))}
        <FactRow label={words.where} evidence={evidence}>
          <p>{words.whereNote}</p>
        </FactRow>
      </section>
    </>
  )
}
