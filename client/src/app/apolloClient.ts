import { ApolloClient, type ApolloLink, InMemoryCache, type NormalizedCacheObject } from '@apollo/client'
import possible from '../generated/possibleTypes'

/** The same client on the server and in the browser; only its link and what it already holds differ. */
export function createClient(link: ApolloLink, held?: NormalizedCacheObject): ApolloClient {
  const cache = new InMemoryCache({
    possibleTypes: possible.possibleTypes,
    typePolicies: { Period: { merge: true }, Signer: { merge: true }, Timeline: { merge: true } },
  })
  if (held) cache.restore(held)
  return new ApolloClient({ cache, link, ssrMode: typeof document === 'undefined' })
}

/** For what stands in a `Still`: what the server keeps in its cache travels to the browser. */
export const fetchStill = typeof document === 'undefined' ? 'no-cache' : 'cache-first'
