import { useSuspenseQuery } from '@apollo/client/react'
import { useTexts } from '../../app/site'
import styles from './check.module.css'
import { CheckDocument } from './generated/check'
import { QuoteMatch } from './QuoteMatch'

/** What of our wordings the sentence is, or is near to; best first. */
export function CheckResult({ variables }: { variables: { text: string; on: string | null } }) {
  const words = useTexts().check
  const { checkQuote } = useSuspenseQuery(CheckDocument, { variables }).data
  return (
    <>
      {checkQuote.matches.length === 0 && (
        <section className={styles.checked} aria-labelledby="kq">
          <h2 id="kq">{words.notFound}</h2>
          <p className="note">{words.notFoundNote}</p>
        </section>
      )}
      {checkQuote.matches.map((match, at) => (
        <QuoteMatch
          key={`${match.message.id} ${match.text}`}
          match={match}
          given={variables.text}
          on={variables.on}
          number={at + 1}
        />
      ))}
    </>
  )
}
