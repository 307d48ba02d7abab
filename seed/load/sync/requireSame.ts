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
  if (JSON.stringify(plain(wanted)) !== JSON.stringify(plain(stored))) throw fault(id)
}

const fault = (id: unknown) =>
  new Error(`${String(id)} is not in the graph as it was written; the data before stays in use`)

/** Keys in order, the driver's integers as numbers. */
function plain(value: unknown): unknown {
  if (neo4j.isInt(value)) return value.toNumber()
  if (Array.isArray(value)) return value.map(plain)
  if (typeof value !== 'object' || value === null) return value
  const entries = Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1))
  return Object.fromEntries(entries.map(([key, item]) => [key, plain(item)]))
}
