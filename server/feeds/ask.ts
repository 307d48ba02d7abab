/** Asks our own GraphQL service a question in process; throws where the answer has errors. */
export type Ask = <T>(query: string, variables?: Record<string, unknown>) => Promise<T>

interface Page<T> {
  nodes: T[]
  pageInfo: { hasNextPage: boolean; endCursor: string | null }
}

/** All nodes of a connection, a hundred at a time: `query` takes `$after` and names its connection `list`. */
export async function askAll<T>(ask: Ask, query: string): Promise<T[]> {
  const nodes: T[] = []
  let after: string | null = null
  do {
    const { list }: { list: Page<T> } = await ask(query, { after })
    nodes.push(...list.nodes)
    after = list.pageInfo.hasNextPage ? list.pageInfo.endCursor : null
  } while (after)
  return nodes
}
