import type { PropertyValue } from '../image'

export type Properties = Record<string, PropertyValue | undefined>

/** Neo4j keeps no null properties. */
export function defined(properties: Properties): Record<string, PropertyValue> {
  const kept: Record<string, PropertyValue> = {}
  for (const [key, value] of Object.entries(properties))
    if (value !== null && value !== undefined) kept[key] = value
  return kept
}
