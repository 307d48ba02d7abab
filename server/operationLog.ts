import type { ApolloServerPlugin } from '@apollo/server'
import type { Context } from './context'
import type { OperationSummary } from './operationSummary'

/** Tells of every operation once; per operation, because a hook on every field would halve the throughput. */
export function operationLog(tell: (summary: OperationSummary) => void): ApolloServerPlugin<Context> {
  return {
    async requestDidStart() {
      const started = performance.now()
      return {
        async willSendResponse({ operationName, contextValue, response: { body } }) {
          const errors = body.kind === 'single' ? (body.singleResult.errors ?? []) : []
          const summary: OperationSummary = {
            operationName: operationName ?? null,
            milliseconds: performance.now() - started,
            roundTrips: contextValue.reader.roundTrips,
            errors: errors.length,
            own: contextValue.client === null,
            cost: contextValue.cost,
            codes: errors.map(({ extensions }) => String(extensions?.code)),
            how: contextValue.asOf ? 'aged' : 'made',
          }
          contextValue.ended.summary = summary
          tell(summary)
        },
      }
    },
  }
}
