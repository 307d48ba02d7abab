import { GraphQLScalarType, Kind } from 'graphql'

/** A scalar written as a string that must pass `accepts`. */
export function textScalar(
  name: string,
  description: string,
  expects: string,
  accepts: (text: string) => boolean,
): GraphQLScalarType<string, string> {
  const parse = (value: unknown): string => {
    if (typeof value === 'string' && accepts(value)) return value
    throw new TypeError(`${name} must be ${expects}.`)
  }
  return new GraphQLScalarType<string, string>({
    name,
    description,
    serialize: parse,
    parseValue: parse,
    parseLiteral: node => parse(node.kind === Kind.STRING ? node.value : null),
  })
}
