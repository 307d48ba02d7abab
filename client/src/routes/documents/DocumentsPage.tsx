import { useSuspenseQuery } from '@apollo/client/react'
import type { LoadArgs, Loaded } from '../../app/page'
import { useTexts } from '../../app/site'
import { CoverageNote } from '../../components/CoverageNote'
import { DocumentRow } from '../../components/DocumentRow'
import { PageHead } from '../../components/PageHead'
import { Pager } from '../../components/Pager'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentKind } from '../../generated/types'
import { kindFromAddress, kindInAddress } from '../../lib/kindInAddress'
import { DocumentsDocument } from './generated/documents'

export interface DocumentsProps {
  variables: { kinds: DocumentKind[] | null; held: boolean | null; after: string | null }
}

/** `/van-ban?loai=ke-hoach&giu=co`: documents, the filters in the address. */
export async function load({ client, url }: LoadArgs): Promise<Loaded<DocumentsProps> | null> {
  const kind = kindFromAddress(url.searchParams.get('loai'))
  if (url.searchParams.has('loai') && !kind) return null
  const held = { co: true, khong: false }[url.searchParams.get('giu') ?? ''] ?? null
  const variables = { kinds: kind && [kind], held, after: url.searchParams.get('sau') }
  await client.query({ query: DocumentsDocument, variables })
  return { props: { variables } }
}

const kinds = Object.keys(kindInAddress) as DocumentKind[]

/** All documents that we hold or know by citation; what is shown is in the address. */
export function DocumentsPage({ variables }: DocumentsProps) {
  const texts = useTexts()
  const words = texts.documents
  const { documents } = useSuspenseQuery(DocumentsDocument, { variables }).data
  const kind = variables.kinds?.[0] ?? null
  const { held } = variables
  return (
    <>
      <PageHead title={kind ? texts.kinds[kind] : words.title} intro={words.intro} />
      <div className="controls">
        <nav className="choices" aria-label={words.byHeld}>
          <span className="label">{words.byHeld}</span>
          {([null, true, false] as const).map(choice => (
            <SiteLink
              key={String(choice)}
              to={`/van-ban${filter(kind, choice)}`}
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
              to={`/van-ban${filter(choice, held)}`}
              aria-current={choice === kind ? 'true' : undefined}
            >
              {choice ? texts.kinds[choice] : words.allKinds}
            </SiteLink>
          ))}
        </nav>
      </div>
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

function filter(kind: DocumentKind | null, held: boolean | null): string {
  const parameters = new URLSearchParams()
  if (kind) parameters.set('loai', kindInAddress[kind])
  if (held !== null) parameters.set('giu', held ? 'co' : 'khong')
  const text = parameters.toString()
  return text && `?${text}`
}

export { DocumentsPage as Page }
