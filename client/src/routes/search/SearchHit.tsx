import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { PlanState } from '../../components/PlanState'
import { SiteLink } from '../../components/SiteLink'
import type { SearchHit_HitFragment } from '../../generated/types'
import { dayInShort } from '../../lib/dayWords'
import { placeInWords } from '../../lib/locator'
import { HitWords } from './HitWords'
import styles from './search.module.css'

type Hit = Omit<SearchHit_HitFragment, ' $fragmentName'>

/** One hit: what it is, its words with the matched ones marked, where they stand, and why it was found if not literally. */
export function SearchHit({ hit }: { hit: Hit }) {
  const { texts } = useSite()
  const words = texts.searching
  const [inForce] = hit.node.__typename === 'Message' ? hit.node.plans : []
  return (
    <>
      <p className="label">{words.kinds[hit.node.__typename]}</p>
      <h2 className={styles.hitName}>
        <HitName hit={hit} />
      </h2>
      {inForce && <PlanState state={inForce.plan.stateOn} period={inForce.period} />}
      {namesItself(hit) || hit.snippet === '' || (
        <p className={styles.hitq} lang="vi">
          <HitWords {...hit} />
        </p>
      )}
      <HitPlace hit={hit} />
      {hit.node.__typename === 'Passage' && hit.node.quotes.length > 0 && (
        <p className="small">{words.quotedThere(hit.node.quotes.length)}</p>
      )}
      {hit.reasons.length > 0 && (
        <p className={`small ${styles.whyhit}`}>
          {hit.reasons.map(({ kind, pairs }) => (
            <span key={kind}>
              {words.reasons[kind]}
              {pairs.length > 0 && ': '}
              <span lang="vi">{pairs.map(({ asked, found }) => `“${asked}” – “${found}”`).join(', ')}</span>.{' '}
            </span>
          ))}
        </p>
      )}
    </>
  )
}

/** A message or a body is named by the words that were found. */
const namesItself = ({ node }: Hit) => node.__typename === 'Message' || node.__typename === 'Agency'

function HitName({ hit }: { hit: Hit }) {
  const { kinds } = useSite().texts.searching
  const { node, document, locator } = hit
  if (node.__typename === 'Message') {
    const [first] = node.plans.flatMap(({ period }) => period.from ?? [])
    const passage = document && `${document.url}#cac-doan`
    return (
      <SiteLink className="wording-3" to={first ? `/thong-diep/${first}` : (passage ?? '/')} lang="vi">
        <HitWords {...hit} />
      </SiteLink>
    )
  }
  if (node.__typename === 'Agency') {
    return (
      <SiteLink to={node.url} lang="vi">
        <HitWords {...hit} />
      </SiteLink>
    )
  }
  if ('url' in node) return <DocumentLink document={node} />
  if (document) return <DocumentLink document={document} {...(locator && { locator })} />
  return kinds[node.__typename]
}

/** The paper and the place on it; of a paper, who issued it when and whether we read it. */
function HitPlace({ hit: { node, document, locator } }: { hit: Hit }) {
  const { texts, locale } = useSite()
  if ('url' in node && node.__typename !== 'Agency') {
    const issued = node.issued ? dayInShort(node.issued, locale) : texts.undated
    return (
      <p className="small">
        {node.issuer && <span lang="vi">{node.issuer.name}, </span>}
        {issued}. {!node.held && texts.searching.citedOnly}
      </p>
    )
  }
  if (!document) return null
  const place = locator && placeInWords(locator, texts)
  if (node.__typename !== 'Message') return place ? <p className="small">{place}</p> : null
  return (
    <p className="small">
      <DocumentLink document={document} {...(locator && { locator })} />
      {place && `, ${place}`}
    </p>
  )
}
