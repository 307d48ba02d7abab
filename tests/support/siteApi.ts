import type { GraphQLFormattedError } from 'graphql'
import { siteOrigin } from './siteOrigin'

/** One operation of the one service of the run, over the register of the project. */
export async function ask<Data>(
  query: string,
  variables?: Record<string, unknown>,
): Promise<{ data: Data; errors: GraphQLFormattedError[] }> {
  const response = await fetch(`${siteOrigin}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json' },
    body: JSON.stringify({ query, variables }),
  })
  const { data, errors = [] } = await response.json()
  return { data, errors }
}
