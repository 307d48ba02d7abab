import type { Counts, NodeImage, RelationshipImage } from '../image'

/** How many nodes of each label and relationships of each type there are. */
export function countsOf(nodes: Iterable<NodeImage>, relationships: Iterable<RelationshipImage>): Counts {
  const counts: Counts = { nodes: {}, relationships: {} }
  const count = (table: Record<string, number>, name: string) => {
    table[name] = (table[name] ?? 0) + 1
  }
  for (const { label, kind } of nodes)
    for (const name of kind ? [label, kind] : [label]) count(counts.nodes, name)
  for (const { type } of relationships) count(counts.relationships, type)
  return counts
}
