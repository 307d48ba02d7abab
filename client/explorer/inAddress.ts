export interface Asked {
  query?: string
  variables?: string
}

/**
 * The question in the address: after `#`, which has no limit of length, or after `?`, as GraphiQL's own addresses have
 * it.
 */
export function askedIn({ search, hash }: Pick<URL, 'search' | 'hash'>): Asked {
  const given = new URLSearchParams(hash.length > 1 ? hash.slice(1) : search)
  return { query: given.get('query') ?? undefined, variables: given.get('variables') ?? undefined }
}

/** Such an address, to be given to others. */
export function addressOf({ query, variables }: Asked): string {
  const asked = new URLSearchParams({ ...(query && { query }), ...(variables && { variables }) })
  return `/explorer#${asked}`
}
