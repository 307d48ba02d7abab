import { useSuspenseQuery } from '@apollo/client/react'
import { AskedText } from './AskedText'
import { CheckDocument } from './generated/check'
import { NotFound } from './NotFound'
import { QuoteMatch } from './QuoteMatch'

/** What of our wordings the text is, holds or is near to; best first. */
export function CheckResult({ variables }: { variables: { text: string; on: string | null } }) {
  const { matches } = useSuspenseQuery(CheckDocument, { variables }).data.checkQuote
  if (matches.length === 0) return <NotFound {...variables} />
  return (
    <>
      <AskedText text={variables.text} matches={matches} />
      {matches.map((match, at) => (
        <QuoteMatch
          key={`${match.message.id} ${match.givenStart} ${match.text}`}
          match={match}
          given={variables.text}
          on={variables.on}
          number={at + 1}
        />
      ))}
    </>
  )
}
