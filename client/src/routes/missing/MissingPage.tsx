import { skipToken, useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useSite } from '../../app/site'
import { DayForm } from '../../components/DayForm'
import { DocumentLink } from '../../components/DocumentLink'
import type { NamedDocument } from '../../components/documentName'
import { Head } from '../../components/Head'
import { SiteLink } from '../../components/SiteLink'
import { Words } from '../../components/Words'
import type { MissingQuery } from '../../generated/types'
import { dayInAddress } from '../../lib/dayInAddress'
import { numberInAddress } from '../../lib/numberInAddress'
import { MissingDocument } from './generated/missing'

export interface Missing {
  /** The address asked for, and the number it seems to name. */
  path: string
  number: string | null
  /** What stands in the address for a day and is none. */
  day: string | null
}

/** No page has this address. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<Missing>> {
  const day = dayInAddress(url)
  const number = day === null ? numberInAddress(url.pathname) : null
  if (number) await client.query({ query: MissingDocument, variables: { number } })
  return { props: { path: url.pathname, number, day }, status: 404 }
}

/** Nothing is here; the address is read as a day or the number of a document, and what is near is offered. */
export function MissingPage({ path, number, day }: Missing) {
  const { texts, today } = useSite()
  const { data } = useSuspenseQuery(MissingDocument, number ? { variables: { number } } : skipToken)
  const near = data ? nearest(data.document) : []
  const found = data !== undefined && data.document.__typename !== 'DocumentNotFound'

  function told(): string {
    if (day !== null) return texts.day.unreadable.say(day)
    if (number === null) return texts.problems.missing.nothing
    return found ? texts.problems.missing.found(number) : texts.problems.missing.looksLike(number)
  }

  return (
    <article className="quiet">
      <Head title={texts.problems.missing.title} description={texts.problems.missing.nothing} />
      <p className="label">404</p>
      <h1>{texts.problems.missing.title}</h1>
      <p className="asked">
        <code>{path}</code>
      </p>
      <p>
        <Words text={told()} />
      </p>
      {day !== null && <DayForm on={today} typed={day} knownOn={null} invalid />}
      <h2>{texts.problems.missing.perhaps}</h2>
      <ul className="list">
        {near.map(document => (
          <li key={document.id}>
            <DocumentLink document={document} />
          </li>
        ))}
        <li>
          <SiteLink to="/chung-toi-giu-gi">{texts.problems.missing.coverage}</SiteLink>
        </li>
        <li>
          <SiteLink to="/">{texts.problems.missing.today}</SiteLink>
        </li>
      </ul>
      <p className="note">{texts.problems.missing.permanent}</p>
    </article>
  )
}

function nearest(answer: MissingQuery['document']): NamedDocument[] {
  switch (answer.__typename) {
    case 'DocumentFound':
      return [answer.document]
    case 'DocumentAmbiguous':
      return [...answer.candidates]
    default:
      return [...answer.nearest]
  }
}

export { MissingPage as Page }
