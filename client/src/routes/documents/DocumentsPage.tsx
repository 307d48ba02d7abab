import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useTexts } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { DocumentRow } from '../../components/DocumentRow'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentKind, DocumentOrder } from '../../generated/types'
import { kindFromAddress, kindInAddress } from '../../lib/kindInAddress'
import { DocumentsDocument } from './generated/documents'

export interface DocumentsProps {
  variables: {
    kinds: DocumentKind[] | null
    held: boolean | null
    order: DocumentOrder
    after: string | null
  }
}

/** `/van-ban?loai=ke-hoach&giu=co&xep=cu-truoc`: documents, the filters and the order in the address. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<DocumentsProps> | null> {
  const kind = kindFromAddress(url.searchParams.get('loai'))
  if (url.searchParams.has('loai') && !kind) return null
  const held = { co: true, khong: false }[url.searchParams.get('giu') ?? ''] ?? null
  const order: DocumentOrder = url.searchParams.get('xep') === OLDEST_FIRST ? 'OLDEST' : 'NEWEST'
  const variables = { kinds: kind && [kind], held, order, after: url.searchParams.get('sau') }
  await client.query({ query: DocumentsDocument, variables })
  return { props: { variables } }
}

/** How the address writes the order; the newest first is not written. */
const OLDEST_FIRST = 'cu-truoc'

const kinds = Object.keys(kindInAddress) as DocumentKind[]

/** All documents that we hold or know by citation; what is shown is in the address. */
export function DocumentsPage({ variables }: DocumentsProps) {
  const texts = useTexts()
  const words = texts.documents
  const { documents } = useSuspenseQuery(DocumentsDocument, { variables }).data
  const kind = variables.kinds?.[0] ?? null
  const { held, order } = variables
  return (
    <>
      <PageHead title={kind ? texts.kinds[kind] : words.title} intro={words.intro} />
      <div className="controls">
        <nav className="choices" aria-label={words.byHeld}>
          <span className="label">{words.byHeld}</span>
          {([null, true, false] as const).map(choice => (
            <SiteLink
              key={String(choice)}
              to={addressOf(kind, choice, order)}
              aria-current={choice === held ? 'true' : undefined}
            >
              {words.held[String(choice) as 'null' | 'true' | 'false']}
            </SiteLink>
          ))}
        </nav>
        <nav className="choices" aria-label={words.byKind}>
          <span className="label">{words.byKind}</span>
          {[null, ...kinds].map(choice => (
            <SiteLink
              key={choice ?? 'all'}
              to={addressOf(choice, held, order)}
              aria-current={choice === kind ? 'true' : undefined}
            >
              {choice ? texts.kinds[choice] : words.allKinds}
            </SiteLink>
          ))}
        </nav>
      </div>
      <nav className="choices" aria-label={words.byOrder}>
        <span className="label">{words.byOrder}</span>
        {(['NEWEST', 'OLDEST'] as const).map(choice => (
          <SiteLink
            key={choice}
            to={addressOf(kind, held, choice)}
            aria-current={choice === order ? 'true' : undefined}
          >
            {words.orders[choice]}
          </SiteLink>
        ))}
      </nav>
      <p className="label">{words.count(documents.totalCount)}</p>
      {documents.nodes.length === 0 ? (
        <p className="emptyline">{words.none}</p>
      ) : (
        <ul className="list">
          {documents.nodes.map(document => (
            <DocumentRow key={document.id} document={document} />
          ))}
        </ul>
      )}
      <Pager
        shown={documents.nodes.length}
        total={documents.totalCount}
        next={documents.pageInfo.hasNextPage ? documents.pageInfo.endCursor : null}
      />
      <CoverageNote coverage={documents.coverage} />
    </>
  )
}

function addressOf(kind: DocumentKind | null, held: boolean | null, order: DocumentOrder): string {
  const parameters = new URLSearchParams()
  if (kind) parameters.set('loai', kindInAddress[kind])
  if (held !== null) parameters.set('giu', held ? 'co' : 'khong')
  if (order === 'OLDEST') parameters.set('xep', OLDEST_FIRST)
  const text = parameters.toString()
  return `/van-ban${text && `?${text}`}`
}

export { DocumentsPage as Page }
