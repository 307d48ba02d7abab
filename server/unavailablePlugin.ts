import type { ApolloServerPlugin } from '@apollo/server'
import { limits } from './limits/limits'

/** An answer that holds nothing because the database does not answer is 503, and says when to come again. */
export const unavailablePlugin: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body, http } }) {
        if (body.kind !== 'single') return
        const { data, errors } = body.singleResult
        const nothing = Object.values(data ?? {}).every(value => value === null)
        if (!nothing || !errors?.some(({ extensions }) => extensions?.code === 'DATABASE_UNAVAILABLE')) return
        http.status = 503
        http.headers.set('retry-after', String(limits.retryAfterSeconds))
      },
    }
  },
}
