import { useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { SiteLink } from '../../components/SiteLink'
import type { SearchHit_HitFragment } from '../../generated/types'
import { placeInWords } from '../../lib/locator'
import { marked } from '../check/marked'

type Hit = Omit<SearchHit_HitFragment, ' $fragmentName'>

/** One hit: what it is, where it stands, its words with the matched ones marked, and why it was found if not literally. */
export function SearchHit({ hit }: { hit: Hit }) {
  const texts = useTexts()
  const words = texts.searching
  return (
    <article className="hit">
      <p className="label">{words.kinds[hit.node.__typename]}</p>
      <h2 className="hit-name">
        <HitLink hit={hit} />
      </h2>
      <p className="hitq" lang="vi">
        {marked(hit.snippet, hit.matched).map(({ start, text, differs }) =>
          differs ? <mark key={start}>{text}</mark> : text,
        )}
      </p>
      {hit.locator && <p className="small">{placeInWords(hit.locator, texts)}</p>}
      {hit.reason && (
        <p className="small" lang="vi">
          {hit.reason}
        </p>
      )}
    </article>
  )
}

function HitLink({ hit: { node, document, locator } }: { hit: Hit }) {
  const words = useTexts().searching
  if (node.__typename === 'Agency') {
    return (
      <SiteLink to={node.url} lang="vi">
        {node.name}
      </SiteLink>
    )
  }
  if ('url' in node) return <DocumentLink document={node} />
  if (document) return <DocumentLink document={document} {...(locator && { locator })} />
  return words.kinds[node.__typename]
}
