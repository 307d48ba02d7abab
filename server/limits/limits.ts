/** What one operation may ask. Introspection has a depth of its own: its types are wrapped many times. */
export const limits = {
  tokens: 5000,
  selections: 3000,
  depth: 12,
  introspectionDepth: 16,
  aliases: 40,
  /** Times that one place asks for the same field in the same way. */
  repeats: 40,
  /** Faults of one query that are told. */
  faults: 5,
  /** Values in one list. */
  list: 100,
  cost: 20_000,
  /** From this cost on an operation waits for other dear ones. */
  heavy: 1000,
  /** Places at once, in waiting, and how long one waits; the dear take less than half of the driver's connections. */
  concurrency: {
    light: { atOnce: 64, waiting: 1000, patienceMs: 5000 },
    heavy: { atOnce: 1, waiting: 40, patienceMs: 5000 },
    heavyOfPages: { atOnce: 4, waiting: 200, patienceMs: 10_000 },
  },
  retryAfterSeconds: 5,
} as const

export const TOO_COSTLY = 'QUERY_TOO_COSTLY'
export const BUSY = 'SERVICE_BUSY'
export const TOO_MANY = 'TOO_MANY_REQUESTS'
