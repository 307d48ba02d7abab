import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import { type DocumentNode, type ExecutionResult, GraphQLError, Kind } from 'graphql'
import type { Context } from '../context'
import { argumentAt } from './argumentAt'
import { chargeClient } from './chargeClient'
import { checkVariables } from './checkVariables'
import type { ClientBudget } from './clientBudget'
import { type Gates, takePlace } from './concurrency'
import { costOf } from './cost'
import { KeptIntrospection } from './keptIntrospection'
import { KnownCosts } from './knownCosts'
import { limits, TOO_COSTLY } from './limits'

const REFUSED = { status: 400 }

export interface LimitsOptions {
  budget: ClientBudget
  gates: Gates
}

/**
 * Names the argument of a bad value; refuses an operation that would cost too much before it runs, whole or of one
 * client; and lets only so many run at once.
 */
export function limitsPlugin({ budget, gates }: LimitsOptions): ApolloServerPlugin<Context> {
  const costs = new KnownCosts()
  const introspection = new KeptIntrospection()
  return {
    async requestDidStart() {
      let leave = () => {}
      return {
        async validationDidStart({ document }) {
          return async errors => {
            for (const error of errors ?? []) if (error instanceof GraphQLError) tell(document, error)
          }
        },
        async didResolveOperation(request) {
          const { contextValue, operation, response } = request
          checkKind(request)
          checkVariables(request)
          contextValue.cost = introspection.has(operation) ? 1 : checkCost(request, costs)
          const headers = await chargeClient(budget, contextValue)
          for (const [name, value] of Object.entries(headers)) response.http.headers.set(name, value)
          leave = await takePlace(gates, contextValue)
        },
        async responseForOperation({ operation }) {
          return introspection.responseTo(operation)
        },
        async willSendResponse({ operation, response: { body } }) {
          leave()
          if (body.kind === 'single') tellFew(body.singleResult)
          if (body.kind === 'single') introspection.keep(operation, body.singleResult as ExecutionResult)
        },
      }
    },
  }
}

/**
 * Tells what a fault of validation is, in extensions that `createErrorFormat` reads: Apollo gives all of them one code.
 * A limit is a limit; a value that its type refuses is bad input; the rest stay faults of the query.
 */
function tell(document: DocumentNode | undefined, error: GraphQLError): void {
  if (isLimit(error)) {
    error.extensions.exactCode = TOO_COSTLY
    return
  }
  const node = error.nodes?.[0]
  const argument = document && node && argumentAt(document, node)
  if (!argument) return
  const isValue = node.kind !== Kind.ARGUMENT && node.kind !== Kind.VARIABLE_DEFINITION
  Object.assign(error.extensions, { argument, ...(isValue && { exactCode: 'BAD_USER_INPUT' }) })
}

/** Of a query that is refused the first faults: a list of all would be as long as the query. */
function tellFew(result: { data?: unknown; errors?: readonly unknown[] }): void {
  if (!('data' in result) && result.errors) result.errors = result.errors.slice(0, limits.faults)
}

const MESSAGES_OF_LIMITS: ReadonlySet<string> = new Set([
  'Maximum introspection depth exceeded',
  'Validation aborted.',
])

/** Ours have a code, Apollo's a code of validation, graphql's a message. */
const isLimit = ({ extensions, message }: GraphQLError): boolean =>
  Boolean(extensions.code ?? extensions.validationErrorCode) || MESSAGES_OF_LIMITS.has(message)

type Resolved = GraphQLRequestContextDidResolveOperation<Context>

/** Without a type for mutations, validation lets them pass and execution fails. */
function checkKind({ operation }: Resolved): void {
  if (!operation || operation.operation === 'query') return
  throw new GraphQLError(`Only queries are served, no ${operation.operation}.`, {
    nodes: operation,
    extensions: { code: 'GRAPHQL_VALIDATION_FAILED', http: REFUSED },
  })
}

function checkCost({ schema, operation, document, request }: Resolved, costs: KnownCosts): number {
  if (!operation) return 0
  const { operationName, variables = {} } = request
  const cost = costs.of(document, operationName, variables, () =>
    costOf(schema, document, operationName, variables),
  )
  if (cost > limits.cost) {
    const message = `The query costs ${cost}; at most ${limits.cost} is served. Ask for smaller pages or fewer lists.`
    throw new GraphQLError(message, { extensions: { code: TOO_COSTLY, http: REFUSED } })
  }
  return cost
}
