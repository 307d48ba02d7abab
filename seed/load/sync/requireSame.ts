import neo4j, { type Integer } from 'neo4j-driver'
import type { Side } from '../../../server/graph/live/side'
import { number } from '../../../server/graph/values'
import type { NodeImage, RelationshipImage } from '../image'
import { rowsOf, type Target } from './database'
import { countAll, readNodes, readRelationships } from './statements'
import { nodeRow, relationshipRow } from './values'

/** Reads nodes back and compares all that they have. @throws where one is missing or other */
export async function requireSameNodes(
  target: Target,
  side: Side,
  nodes: readonly NodeImage[],
): Promise<void> {
  const wanted = new Map(nodes.map(node => [node.id, node]))
  const ids = [...wanted.keys()]
  for (const [labels, properties] of await rowsOf<[string[], Stored]>(target, readNodes(side), { ids })) {
    const row = nodeRow(taken(wanted, properties))
    requireEqual(properties, [row.labels.sort(), row.properties], [labels.sort(), properties])
  }
  requireNone(wanted)
}

/** Reads relationships back and compares all that they have. @throws where one is missing, there twice or other */
export async function requireSameRelationships(
  target: Target,
  side: Side,
  relationships: readonly RelationshipImage[],
): Promise<void> {
  const wanted = new Map(relationships.map(one => [one.id, one]))
  const ends = { ids: [...wanted.keys()], from: [...new Set(relationships.map(({ from }) => from))] }
  const stored = await rowsOf<[string, string, string, Stored]>(target, readRelationships(side), ends)
  for (const [type, from, to, properties] of stored)
    requireEqual(properties, relationshipRow(taken(wanted, properties)), { type, from, to, properties })
  requireNone(wanted)
}

/** @throws where the side has more or fewer of ours than so many */
export async function requireCounts(
  target: Target,
  side: Side,
  { nodes, relationships }: { nodes: number; relationships: number },
): Promise<void> {
  const [stored = []] = await rowsOf<Integer[]>(target, countAll(side))
  const there = stored.map(number).join(' + ')
  const written = [nodes, relationships].join(' + ')
  if (there !== written)
    throw new Error(
      `The graph has ${there} nodes and relationships where ${written} were written; ${STAYS_IN_USE}`,
    )
}

type Stored = Record<string, unknown>

/** What an id stands for, once: a second one, or one that was not written, is too much. */
function taken<Thing>(wanted: Map<string, Thing>, { id }: Stored): Thing {
  const thing = wanted.get(String(id))
  if (!thing) throw fault(id)
  wanted.delete(String(id))
  return thing
}

function requireNone(missing: ReadonlyMap<string, unknown>): void {
  for (const id of missing.keys()) throw fault(id)
}

function requireEqual({ id }: Stored, wanted: unknown, stored: unknown): void {
  if (!areEqual(wanted, stored)) throw fault(id)
}

const STAYS_IN_USE = 'the data before stays in use'
const fault = (id: unknown) =>
  new Error(`${String(id)} is not in the graph as it was written; ${STAYS_IN_USE}`)

/** Property by property, whatever their order; what is null is not stored. */
export function areEqual(wanted: unknown, stored: unknown): boolean {
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
