import type { ApolloServerPlugin, GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import { type DocumentNode, GraphQLError, Kind } from 'graphql'
import type { Context } from '../context'
import { argumentAt } from './argumentAt'
import { checkVariables } from './checkVariables'
import { costOf } from './cost'
import { limits, TOO_COSTLY } from './limits'

const REFUSED = { status: 400 }

/** Names the argument of a bad value, and refuses an operation that would cost too much before it runs. */
export function limitsPlugin(): ApolloServerPlugin<Context> {
  const costs = new WeakMap<DocumentNode, number>()
  return {
    async requestDidStart() {
      return {
        async validationDidStart({ document }) {
          return async errors => {
            for (const error of errors ?? []) if (error instanceof GraphQLError) tell(document, error)
          }
        },
        async didResolveOperation(request) {
          checkKind(request)
          checkVariables(request)
          checkCost(request, costs)
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

/** The cost of a document without variables is the same every time. */
function checkCost(
  { schema, operation, document, request }: Resolved,
  costs: WeakMap<DocumentNode, number>,
): void {
  if (!operation) return
  const constant = !operation.variableDefinitions?.length && document.definitions.length === 1
  const cost =
    (constant ? costs.get(document) : undefined) ??
    costOf(schema, document, request.operationName, request.variables ?? {})
  if (constant) costs.set(document, cost)
  if (cost > limits.cost) {
    const message = `The query may return ${cost} objects; at most ${limits.cost} are served. Ask for smaller pages.`
    throw new GraphQLError(message, { extensions: { code: TOO_COSTLY, http: REFUSED } })
  }
}
