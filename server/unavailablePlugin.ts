import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context'
import { limits } from './limits/limits'

/**
 * What an answer says while the database does not answer: one that holds nothing is 503 and says when to come again; one
 * of messages that were known before says in `extensions.asOf` since when.
 */
export const unavailablePlugin: ApolloServerPlugin<Context> = {
  async requestDidStart() {
    return {
      async willSendResponse({ contextValue: { asOf }, response: { body, http } }) {
        if (body.kind !== 'single') return
        const { data, errors } = body.singleResult
        const nothing = Object.values(data ?? {}).every(value => value === null)
        if (nothing && errors?.some(({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE')) {
          http.status = 503
          http.headers.set('retry-after', String(limits.retryAfterSeconds))
        } else if (asOf) {
          body.singleResult.extensions = { ...body.singleResult.extensions, asOf: asOf.toISOString() }
          http.headers.set('warning', '110 - "Response is Stale"')
        }
      },
    }
  },
}
