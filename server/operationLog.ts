import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context'

/** What one operation took. */
export interface OperationSummary {
  operationName: string | null
  milliseconds: number
  roundTrips: number
  errors: number
  /** Whether the service asked itself, for a page or a feed. */
  own: boolean
  cost: number
  /** Codes of its errors. */
  codes: string[]
}

/** Tells of every operation once; per operation, because a hook on every field would halve the throughput. */
export function operationLog(tell: (summary: OperationSummary) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const started = performance.now()
      return {
        async willSendResponse({ operationName, contextValue, response: { body } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
          tell({
            operationName: operationName ?? null,
            milliseconds: performance.now() - started,
            roundTrips: contextValue.reader.roundTrips,
            errors: errors.length,
            own: contextValue.client === null,
            cost: contextValue.cost,
            codes: errors.map(({ extensions }) => String(extensions?.code)),
          })
        },
      }
    },
  }
}
