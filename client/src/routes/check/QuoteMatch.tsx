import { useSite } from '../../app/site'
import { CopyLink } from '../../components/CopyLink'
import type { QuoteMatch_MatchFragment } from '../../generated/types'
import { CompareLines } from './CompareLines'
import styles from './check.module.css'
import { DifferenceList } from './DifferenceList'
import { headline, inSentence } from './differing'
import { WhenOfficial } from './WhenOfficial'

interface Props {
  match: Omit<QuoteMatch_MatchFragment, ' $fragmentName'>
  given: string
  on: string | null
  number: number
}

/** One wording that the text quotes: the verdict, the two lines, each difference, its citation, when it was official. */
export function QuoteMatch({ match, given, on, number }: Props) {
  const words = useSite().texts.check
  const { text, citation, official } = match
  const differences = inSentence(match)
  const field = `loi-van-${number}`
  return (
    <>
      <section className={styles.checked} id={`kq-${number}`}>
        <h2>{headline(match, words)}</h2>
        <p>{official ? words.official : words.told}</p>
        <CompareLines given={given} stored={text} differences={differences} span={match} />
        <DifferenceList differences={differences} />
        <p className="acts">
          <CopyLink first text={citation} field={field}>
            {words.copyCitation}
          </CopyLink>
          <CopyLink text={text} field={field}>
            {words.copy}
          </CopyLink>
        </p>
        <label className="label" htmlFor={field}>
          {words.citation}
        </label>
        <textarea className="field paper" id={field} rows={4} readOnly lang="vi" value={citation} />
      </section>
      <WhenOfficial match={match} on={on} number={number} />
    </>
  )
}
