import { GraphQLError } from 'graphql'

/** A bad value of an argument: BAD_USER_INPUT that names it. */
export function badInput(argument: string, message: string): GraphQLError {
  return new GraphQLError(message, { extensions: { code: 'BAD_USER_INPUT', argument } })
}
