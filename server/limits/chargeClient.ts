import { GraphQLError } from 'graphql'
import type { Context } from '../context'
import type { ClientBudget } from './clientBudget'
import { TOO_MANY } from './limits'

/**
 * Takes the operation's cost from the budget of whoever asks.
 * @returns headers that tell what is left
 * @throws GraphQLError where nothing is
 */
export async function chargeClient(
  budget: ClientBudget,
  { client, cost }: Context,
): Promise<Readonly<Record<string, string>>> {
  const state = client === null ? null : await budget.charge(client, cost)
  if (!state) return {}
  if (state.allowed) return state.headers
  const headers = new Map(Object.entries(state.headers))
  throw new GraphQLError('You have asked for all that one may in a minute; Retry-After says when to go on.', {
    extensions: { code: TOO_MANY, http: { status: 429, headers } },
  })
}
