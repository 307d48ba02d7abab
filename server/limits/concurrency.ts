import { GraphQLError } from 'graphql'
import type { Context } from '../context'
import { Busy, createGate, type Gate } from '../gate'
import { BUSY, limits } from './limits'

/** Dear operations wait for one another, so that cheap ones need not wait for them; pages have places of their own. */
export interface Gates {
  light: Gate
  heavy: Gate
  heavyOfPages: Gate
}

export function createGates(): Gates {
  const { light, heavy, heavyOfPages } = limits.concurrency
  return { light: createGate(light), heavy: createGate(heavy), heavyOfPages: createGate(heavyOfPages) }
}

/**
 * Waits for the operation's place; what comes back gives it up.
 * @throws GraphQLError where too many wait
 */
export async function takePlace(gates: Gates, { cost, client }: Context): Promise<() => void> {
  try {
    if (cost < limits.heavy) return await gates.light.enter()
    return await (client === null ? gates.heavyOfPages : gates.heavy).enter()
  } catch (error) {
    if (!(error instanceof Busy)) throw error
    const headers = new Map([['retry-after', String(limits.retryAfterSeconds)]])
    throw new GraphQLError('Too much is asked at once; please ask again in some seconds.', {
      extensions: { code: BUSY, http: { status: 503, headers } },
    })
  }
}
