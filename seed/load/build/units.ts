import type { NodeImage, RelationshipImage } from '../image'
import { SHARED } from '../image'

/**
 * A node rests on the unit of the relationships that touch it, and on several where they differ: `*`. Nodes that
 * nothing touches keep the unit they were drawn with.
 */
export function settleUnits(
  nodes: ReadonlyMap<string, NodeImage>,
  relationships: Iterable<RelationshipImage>,
): NodeImage[] {
  const touching = new Map<string, Set<string>>()
  const touch = (id: string, unit: string) => touching.set(id, (touching.get(id) ?? new Set()).add(unit))
  for (const { from, to, unit } of relationships) {
    touch(from, unit)
    touch(to, unit)
  }
  return [...nodes.values()].map(node => {
    const units = touching.get(node.id) ?? new Set([node.unit])
    return { ...node, unit: units.size === 1 ? [...units][0]! : SHARED }
  })
}
