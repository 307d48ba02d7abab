/** What one operation may ask. Introspection has a depth of its own: its types are wrapped many times. */
export const limits = {
  tokens: 5000,
  selections: 3000,
  depth: 12,
  introspectionDepth: 16,
  aliases: 40,
  /** Values in one list. */
  list: 100,
  cost: 50_000,
} as const

export const TOO_COSTLY = 'QUERY_TOO_COSTLY'
