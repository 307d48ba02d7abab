import type { IncomingMessage } from 'node:http'
import { isIPv6 } from 'node:net'
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible'

const MINUTE = 60

/** What a client has used and has left of what it may cost in a minute. */
export interface BudgetState {
  allowed: boolean
  headers: Readonly<Record<string, string>>
}

export interface ClientBudget {
  /** Takes a cost from the client's budget; null where the client has none to keep to. */
  charge(client: string, cost: number): Promise<BudgetState | null>
}

export interface BudgetOptions {
  costPerMinute: number
  /** Whether the machine itself is a client like others; what comes through a proxy that is not named comes from there. */
  countsLoopback: boolean
}

/** Each client may cost so much in a minute; 0 is no limit. */
export function createClientBudget({ costPerMinute, countsLoopback }: BudgetOptions): ClientBudget {
  const limiter = new RateLimiterMemory({ points: Math.max(1, costPerMinute), duration: MINUTE })
  const policy = `${costPerMinute};w=${MINUTE}`
  return {
    async charge(client, cost) {
      if (costPerMinute === 0 || (!countsLoopback && isLoopback(client))) return null
      const [state, allowed] = await limiter.consume(client, Math.ceil(cost)).then(
        used => [used, true] as const,
        (refused: unknown) => {
          if (refused instanceof RateLimiterRes) return [refused, false] as const
          throw refused
        },
      )
      const seconds = String(Math.ceil(state.msBeforeNext / 1000))
      return {
        allowed,
        headers: {
          'ratelimit-policy': policy,
          'ratelimit-limit': String(costPerMinute),
          'ratelimit-remaining': String(Math.max(0, state.remainingPoints)),
          'ratelimit-reset': seconds,
          ...(!allowed && { 'retry-after': seconds }),
        },
      }
    },
  }
}

/** Who asks: the other end of the connection, or whom the proxy in front names in its header, the last of a list. */
export function clientOf(request: IncomingMessage, header: string | undefined): string {
  const given = header && request.headers[header.toLowerCase()]
  const named = (Array.isArray(given) ? given.join(',') : given)?.split(',').at(-1)?.trim()
  return networkOf(named || (request.socket.remoteAddress ?? 'unknown'))
}

/** An IPv6 client has a network of addresses to itself. */
function networkOf(address: string): string {
  const plain = address.replace(/^::ffff:(?=\d+\.)/, '')
  return isIPv6(plain) && plain !== '::1'
    ? `${plain.split(':').slice(0, 4).join(':')}::/64`
    : plain.slice(0, 64)
}

const isLoopback = (client: string): boolean => client === '::1' || client.startsWith('127.')
