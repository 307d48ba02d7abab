/** Asks our own GraphQL service a question in process; throws where the answer has errors. */
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>

type List = 'documents' | 'agencies'
interface Span {
  from: string
  to: string | null
}

/** What a feed is made from: one version of the data. */
export interface FeedSource {
  ask: Ask
  version(): Promise<string>
  /** The paths of the pages of a list, a span at a time. */
  paths(): Promise<{
    spans(list: List, most: number): Promise<Span[]>
    of(list: List, span: Span): Promise<readonly string[]>
  }>
}

interface Page<T> {
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** All nodes of a connection, a hundred at a time: `query` takes `$after` and names its connection `list`. */
export async function* eachNode<T>(ask: Ask, query: string): AsyncGenerator<T> {
  let after: string | null = null
  do {
    const { list }: { list: Page<T> } = await ask(query, { after })
    yield* list.nodes
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
  } while (after)
}
