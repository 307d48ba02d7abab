import { ends, type GraphImage, type NodeImage } from '../image'
import { batches, inTransaction, rowsOf, type Target } from './database'
import {
  ALL_RELATIONSHIP_IDS,
  allNodeIds,
  DELETE_RELATIONSHIPS,
  deleteNodes,
  releaseNodes,
} from './statements'

const labels: readonly NodeImage['label'][] = [...new Set([...Object.values(ends).flat()])]

/**
 * Removes what no unit brings any more, whichever load left it behind.
 * @returns how many nodes and relationships were removed
 */
export async function sweep(target: Target, image: GraphImage): Promise<number> {
  const keptRelationships = new Set(image.units.flatMap(unit => unit.relationships.map(({ id }) => id)))
  const stored = await rowsOf<[string | null, string]>(target, ALL_RELATIONSHIP_IDS)
  const gone = stored
    .filter(([id]) => id === null || !keptRelationships.has(id))
    .map(([, element]) => element)
  let removed = await remove(target, DELETE_RELATIONSHIPS, gone)
  for (const label of labels) {
    const kept = new Set(
      image.units.flatMap(unit => unit.nodes.flatMap(node => (node.label === label ? node.id : []))),
    )
    const ids = (await rowsOf<[string]>(target, allNodeIds(label)))
      .map(([id]) => id)
      .filter(id => !kept.has(id))
    await remove(target, releaseNodes(label), ids)
    removed += await remove(target, deleteNodes(label), ids)
  }
  return removed
}

async function remove(target: Target, statement: string, ids: readonly string[]): Promise<number> {
  for (const batch of batches(ids)) await inTransaction(target, tx => tx.run(statement, { ids: batch }))
  return ids.length
}
