import type { Integer } from 'neo4j-driver'
import { integer } from '../../../server/graph/values'
import type { NodeImage, PropertyValue, RelationshipImage } from '../image'

/** The only property that is a floating-point number even where it is whole. */
const FLOAT_OF: Partial<Record<NodeImage['label'], string>> = { Figure: 'value' }

export function nodeRow({ id, label, kind, unit, properties }: NodeImage) {
  return {
    labels: kind ? [label, kind] : [label],
    properties: { ...wholeNumbers(properties, FLOAT_OF[label]), id, unit },
  }
}

export function relationshipRow({ id, type, from, to, unit, properties }: RelationshipImage) {
  return { type, from, to, properties: { ...wholeNumbers(properties, undefined), id, unit, nguon: true } }
}

/** The driver sends a JS number as FLOAT: whole numbers become the driver's integers. */
function wholeNumbers(properties: Record<string, PropertyValue>, float: string | undefined) {
  const row: Record<string, PropertyValue | Integer> = { ...properties }
  for (const [key, value] of Object.entries(properties))
    if (typeof value === 'number' && key !== float) row[key] = integer(value)
  return row
}
