import type { NodeImage, RelationshipImage } from '../image'
import { SHARED } from '../image'

/**
 * Puts each node into the unit of the relationships that touch it, and where they differ into that of several: `*`.
 * Nodes that nothing touches keep the unit they were drawn with.
 */
export function settleUnits(nodes: Iterable<NodeImage>, relationships: Iterable<RelationshipImage>): void {
  const touching = new Map<string, string>()
  const touch = (id: string, unit: string) =>
    touching.set(id, (touching.get(id) ?? unit) === unit ? unit : SHARED)
  for (const { from, to, unit } of relationships) {
    touch(from, unit)
    touch(to, unit)
  }
  for (const node of nodes) node.unit = touching.get(node.id) ?? node.unit
}
