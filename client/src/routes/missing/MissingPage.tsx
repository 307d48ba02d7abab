import { skipToken, useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import type { NamedDocument } from '../../components/documentName'
import { Head } from '../../components/Head'
import { SiteLink } from '../../components/SiteLink'
import { Words } from '../../components/Words'
import type { MissingQuery } from '../../generated/types'
import { numberInAddress } from '../../lib/numberInAddress'
import { MissingDocument } from './generated/missing'

export interface Missing {
  /** The address asked for, and the number it seems to name. */
  path: string
  number: string | null
}

/** No page has this address. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<Missing>> {
  const number = numberInAddress(url.pathname)
  if (number) await client.query({ query: MissingDocument, variables: { number } })
  return { props: { path: url.pathname, number }, status: 404 }
}

/** Nothing is here; the address is read as the number of a document, and what is near is offered. */
export function MissingPage({ path, number }: Missing) {
  const texts = useTexts()
  const { data } = useSuspenseQuery(MissingDocument, number ? { variables: { number } } : skipToken)
  const near = data ? nearest(data.document) : []
  const found = data !== undefined && data.document.__typename !== 'DocumentNotFound'
  return (
    <article className="quiet">
      <Head title={texts.problems.missing.title} description={texts.problems.missing.nothing} />
      <p className="label">404</p>
      <h1>{texts.problems.missing.title}</h1>
      <p className="asked">
        <code>{path}</code>
      </p>
      <p>
        <Words
          text={
            number === null
              ? texts.problems.missing.nothing
              : found
                ? texts.problems.missing.found(number)
                : texts.problems.missing.looksLike(number)
          }
        />
      </p>
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
