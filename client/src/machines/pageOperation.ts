import type { ApolloClient } from '@apollo/client'
import type { DocumentNode } from 'graphql'
import { createClient } from '../app/apolloClient'
import { openPage } from '../app/openPage'
import type { Redirect } from '../app/page'
import { localeOf, type Site } from '../app/site'
import { type Execute, executeLink } from '../lib/executeLink'

export interface PageOperation {
  /** As one may send it to `/graphql`. */
  query: DocumentNode
  variables: Record<string, unknown>
}
export interface AskedOf extends Omit<Site, 'locale'> {
  execute: Execute
}

/** The operation that makes the page of an address, with the status that the page has; null where it asks nothing. */
export async function pageOperation(
  url: URL,
  { execute, ...site }: AskedOf,
): Promise<{ status: number; operation: PageOperation | null } | Redirect> {
  const client = createClient(executeLink(execute))
  const asked: PageOperation[] = []
  const query = (options: ApolloClient.QueryOptions) => {
    asked.push({ query: options.query, variables: options.variables ?? {} })
    return client.query(options)
  }
  const recording = { query: query as ApolloClient['query'] }
  try {
    const opened = await openPage({ ...site, locale: localeOf(url.pathname), client: recording }, url)
    if ('redirect' in opened) return opened
    // A page's own question is its last one: those before it only find what to ask for.
    return { status: opened.status, operation: asked.at(-1) ?? null }
  } finally {
    client.stop()
  }
}
