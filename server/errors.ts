import { randomUUID } from 'node:crypto'
import { unwrapResolverError } from '@apollo/server/errors'
import type { GraphQLFormattedError } from 'graphql'
import type { Logger } from 'pino'
import { DatabaseUnavailable } from './graph/unavailable'
import { BUSY, TOO_COSTLY, TOO_MANY } from './limits/limits'
import { currentRecord } from './watch/requestRecord'

/** Codes whose message was written for the caller; everything else is told by its code alone. */
const PUBLIC_CODES: ReadonlySet<unknown> = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_VALIDATION_FAILED',
  'GRAPHQL_PARSE_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  TOO_COSTLY,
  TOO_MANY,
  BUSY,
  'BAD_REQUEST',
  'PERSISTED_QUERY_NOT_SUPPORTED',
])

const LONGEST_MESSAGE = 500

/**
 * What a caller sees of an error: message, place and code of the public ones, of any other its code; and of all the id
 * of the request, under which the log has the whole of it.
 */
export function createErrorFormat(logger: Logger) {
  return (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const { message, locations, path, extensions } = formatted
    const place = { ...(locations && { locations }), ...(path && { path }) }
    const code = exactCode(formatted)
    const correlationId = currentRecord()?.id ?? randomUUID()
    if (isTooDeep(formatted))
      return { message: 'The query nests too deep.', extensions: { code: TOO_COSTLY, correlationId } }
    if (PUBLIC_CODES.has(code)) {
      const argument = extensions?.argument
      return {
        message: shortened(message),
        ...place,
        extensions: { code, ...(typeof argument === 'string' && { argument }), correlationId },
      }
    }
    const cause = unwrapResolverError(error)
    if (cause instanceof DatabaseUnavailable) {
      logger.warn({ err: cause.cause, correlationId }, 'The database does not answer')
      return {
        message: 'The database does not answer at the moment; please ask again later.',
        ...place,
        extensions: { code: 'DATABASE_UNAVAILABLE', correlationId },
      }
    }
    logger.error({ err: cause, correlationId }, 'An operation failed')
    return { message: 'Internal error.', ...place, extensions: { code: 'INTERNAL', correlationId } }
  }
}

/** What cannot be parsed for its depth fails by the engine's own stack. */
const isTooDeep = ({ message, extensions }: GraphQLFormattedError): boolean =>
  extensions?.code === 'GRAPHQL_PARSE_FAILED' && /call stack/i.test(message)

/** A message repeats the value that it is about, of any length. */
const shortened = (message: string): string =>
  message.length <= LONGEST_MESSAGE ? message : `${message.slice(0, LONGEST_MESSAGE)}…`

/** Apollo's own code, but for faults of validation that were told apart and for a document cut off while parsing. */
function exactCode({ message, extensions }: GraphQLFormattedError): unknown {
  if (extensions?.code === 'GRAPHQL_PARSE_FAILED' && /more tha[nt] \d+ tokens/.test(message))
    return TOO_COSTLY
  return extensions?.exactCode ?? extensions?.code
}
