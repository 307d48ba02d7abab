import type { ManagedTransaction } from 'neo4j-driver'
import type { NodeImage, RelationshipImage, RelationshipType } from '../image'
import { batches } from './database'
import { upsertNodes, upsertRelationships } from './statements'
import { nodeRow, relationshipRow } from './values'

/** Writes nodes, one statement for each label and batch. */
export async function writeNodes(tx: ManagedTransaction, nodes: readonly NodeImage[]): Promise<void> {
  for (const [, group] of grouped(nodes, ({ label, kind }) => `${label} ${kind ?? ''}`)) {
    const { label, kind } = group[0]!
    for (const batch of batches(group)) await tx.run(upsertNodes(label, kind), { rows: batch.map(nodeRow) })
  }
}

/** Writes relationships, one statement for each type and batch; their ends are there before. */
export async function writeRelationships(
  tx: ManagedTransaction,
  relationships: readonly RelationshipImage[],
): Promise<void> {
  for (const [type, group] of grouped(relationships, ({ type }) => type)) {
    const statement = upsertRelationships(type as RelationshipType)
    for (const batch of batches(group)) await tx.run(statement, { rows: batch.map(relationshipRow) })
  }
}

function grouped<T>(rows: readonly T[], keyOf: (row: T) => string): Map<string, T[]> {
  const groups = new Map<string, T[]>()
  for (const row of rows) {
    const key = keyOf(row)
    const group = groups.get(key)
    if (group) group.push(row)
    else groups.set(key, [row])
  }
  return groups
}
