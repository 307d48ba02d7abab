import { GraphQLError, GraphQLScalarType, Kind } from 'graphql'

/** A scalar written as a string that must pass `accepts`; anything else is BAD_USER_INPUT. */
export function textScalar(
  name: string,
  description: string,
  expects: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new GraphQLError(`${name} must be ${expects}.`, { extensions: { code: 'BAD_USER_INPUT' } })
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : null),
    serialize: value => {
      if (typeof value === 'string' && accepts(value)) return value
      throw new TypeError(`${name} cannot represent the stored value`)
    },
  })
}
