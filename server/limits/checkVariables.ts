import type { GraphQLRequestContextDidResolveOperation } from '@apollo/server'
import { type ASTNode, GraphQLError, getVariableValues } from 'graphql'
import type { Context } from '../context'
import { argumentAt } from './argumentAt'
import { longList, tooLong } from './listRule'

type Resolved = GraphQLRequestContextDidResolveOperation<Context>

/** Names the argument of the first bad value among the variables; looks no further than the first. */
export function checkVariables({ schema, operation, document, request }: Resolved): void {
  if (!operation) return
  const variables = request.variables ?? {}
  const refused = (message: string, nodes: readonly ASTNode[] | undefined): GraphQLError => {
    const argument = nodes?.[0] && argumentAt(document, nodes[0])
    return new GraphQLError(message, {
      nodes,
      extensions: { code: 'BAD_USER_INPUT', ...(argument && { argument }), http: { status: 400 } },
    })
  }
  for (const definition of operation.variableDefinitions ?? []) {
    const length = longList(variables[definition.variable.name.value])
    if (length !== null) throw refused(tooLong(length), [definition])
  }
  const { errors } = getVariableValues(schema, operation.variableDefinitions ?? [], variables, {
    maxErrors: 1,
  })
  const [error] = errors ?? []
  if (error) throw refused(error.message, error.nodes)
}
