import neo4j from 'neo4j-driver'
import type { Side } from '../../../server/graph/live/side'
import type { GraphImage } from '../image'
import { eachRow, type Target } from './database'
import { readNodes, readRelationships } from './statements'
import { nodeRow, relationshipRow } from './values'

/**
 * Reads a side back and compares it with the image, thing by thing: what the version is the hash of is then in the
 * graph, each once, and nothing else.
 * @throws where anything is missing, too much or other
 */
export async function requireSame(target: Target, side: Side, image: GraphImage): Promise<void> {
  const nodes = new Map(image.units.flatMap(unit => unit.nodes.map(node => [node.id, node])))
  const relationships = new Map(image.units.flatMap(unit => unit.relationships.map(one => [one.id, one])))
  await eachRow<[string[], Stored]>(target, readNodes(side), ([labels, properties]) => {
    const wanted = taken(nodes, properties)
    if (wanted) {
      const row = nodeRow(wanted)
      requireEqual(properties, [row.labels.sort(), row.properties], [labels.sort(), properties])
    }
  })
  await eachRow<[string, string, string, Stored]>(
    target,
    readRelationships(side),
    ([type, from, to, properties]) => {
      const wanted = taken(relationships, properties)
      if (wanted) requireEqual(properties, relationshipRow(wanted), { type, from, to, properties })
    },
  )
  const [missing] = [...nodes.keys(), ...relationships.keys()]
  if (missing !== undefined) throw fault(missing)
}

type Stored = Record<string, unknown>

/** What an id stands for, once: a second one, or one of no image, is too much. */
function taken<Thing>(wanted: Map<string, Thing>, { id }: Stored): Thing | undefined {
  const thing = wanted.get(String(id))
  if (!wanted.delete(String(id))) throw fault(id)
  return thing
}

function requireEqual({ id }: Stored, wanted: unknown, stored: unknown): void {
  if (!areEqual(wanted, stored)) throw fault(id)
}

const fault = (id: unknown) =>
  new Error(`${String(id)} is not in the graph as it was written; the data before stays in use`)

/** Property by property, whatever their order; what is null is not stored. */
function areEqual(wanted: unknown, stored: unknown): boolean {
  if (neo4j.isInt(wanted)) return neo4j.isInt(stored) && wanted.equals(stored)
  if (Array.isArray(wanted))
    return (
      Array.isArray(stored) &&
      stored.length === wanted.length &&
      wanted.every((item, at) => areEqual(item, stored[at]))
    )
  if (typeof wanted !== 'object' || wanted === null) return wanted === stored
  if (typeof stored !== 'object' || stored === null) return false
  const keys = Object.keys(wanted)
  return (
    keys.length === Object.keys(stored).length &&
    keys.every(key => areEqual((wanted as Stored)[key], (stored as Stored)[key]))
  )
}
