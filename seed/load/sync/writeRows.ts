import type { ManagedTransaction } from 'neo4j-driver'
import { ends, type NodeImage, type RelationshipImage } from '../image'
import { batches } from './database'
import { pairOf, UPSERT_NODES, UPSERT_RELATIONSHIPS } from './statements'
import { nodeRow, relationshipRow } from './values'

/** Writes nodes of any labels, one statement for each batch. */
export async function writeNodes(tx: ManagedTransaction, nodes: readonly NodeImage[]): Promise<void> {
  for (const batch of batches(nodes))
    await tx.run(UPSERT_NODES, { nodes: grouped(batch, ({ label }) => label, nodeRow) })
}

/** Writes relationships of any types, one statement for each batch; their ends are there before. */
export async function writeRelationships(
  tx: ManagedTransaction,
  relationships: readonly RelationshipImage[],
): Promise<void> {
  for (const batch of batches(relationships)) {
    const rows = grouped(batch, ({ type }) => pairOf(ends[type]), relationshipRow)
    await tx.run(UPSERT_RELATIONSHIPS, { relationships: rows })
  }
}

function grouped<T, Row>(
  items: readonly T[],
  keyOf: (item: T) => string,
  rowOf: (item: T) => Row,
): Record<string, Row[]> {
  const groups: Record<string, Row[]> = {}
  for (const item of items) {
    const key = keyOf(item)
    groups[key] ??= []
    groups[key].push(rowOf(item))
  }
  return groups
}
