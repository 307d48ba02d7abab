import type { LoadArgs, Loaded } from '../../app/page'
import { CompareDocument, CompareStartDocument } from './generated/compare'

export interface CompareProps {
  variables: { a: string; b: string }
}

/** `/doi-chieu/04-kh-tbtt/13-kh-tbtt`: two plans that carry messages, by the last parts of their pages' addresses. */
export async function load({ client, params }: LoadArgs): Promise<Loaded<CompareProps> | null> {
  const variables = { a: `/ke-hoach/${params.a}`, b: `/ke-hoach/${params.b}` }
  const { data } = await client.query({ query: CompareDocument, variables })
  const both = [data?.left, data?.right].every(
    lookup => lookup?.__typename === 'DocumentFound' && lookup.document.__typename === 'Plan',
  )
  return both ? { props: { variables } } : null
}

/** `/doi-chieu?trai=04-kh-tbtt&phai=13-kh-tbtt` leads to the permanent address of the comparison. */
export async function loadStart({ client, url }: LoadArgs): Promise<Loaded<object>> {
  const [left, right] = ['trai', 'phai'].map(side => url.searchParams.get(side))
  if (left && right) {
    const english = url.pathname.startsWith('/en/') ? '/en' : ''
    return { redirect: `${english}/doi-chieu/${encodeURIComponent(left)}/${encodeURIComponent(right)}` }
  }
  await client.query({ query: CompareStartDocument })
  return { props: {} }
}
