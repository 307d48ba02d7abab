/** Shorter ones are copied as they are read. */
const LEAST_PART = 13

/**
 * The same value with strings of its own, each once: those that a reader cuts out of a file would keep all of the file in
 * memory.
 */
export function withOwnStrings<Value>(value: Value, known = new Map<string, string>()): Value {
  if (typeof value === 'string') {
    const own = known.get(value)
    if (own !== undefined) return own as Value
    const copy = value.length < LEAST_PART ? value : Buffer.from(value).toString()
    known.set(copy, copy)
    return copy as Value
  }
  if (typeof value !== 'object' || value === null) return value
  const fields = value as Record<string, unknown>
  for (const key of Object.keys(fields)) fields[key] = withOwnStrings(fields[key], known)
  return value
}
