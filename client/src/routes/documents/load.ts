import type { LoadArgs, Loaded } from '../../app/page'
import type { DocumentKind } from '../../generated/types'
import { kindFromAddress } from '../../lib/kindInAddress'
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
