import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context'

/** What one operation took. */
export interface OperationSummary {
  operationName: string | null
  milliseconds: number
  roundTrips: number
  errors: number
}

/** Tells of every operation once; per operation, because a hook on every field would halve the throughput. */
export function operationLog(tell: (summary: OperationSummary) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const started = performance.now()
      return {
        async willSendResponse({ operationName, contextValue, errors }) {
          tell({
            operationName: operationName ?? null,
            milliseconds: performance.now() - started,
            roundTrips: contextValue.reader.roundTrips,
            errors: errors?.length ?? 0,
          })
        },
      }
    },
  }
}
