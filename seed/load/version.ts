import { shortHash } from './identity/slug'
import type { NodeImage, RelationshipImage, UnitImage } from './image'

/** The image unit by unit, each with a hash of all that it holds, in the order of units. */
export function unitsOf(nodes: Iterable<NodeImage>, relationships: Iterable<RelationshipImage>): UnitImage[] {
  const units = new Map<string, UnitImage>()
  const unit = (name: string): UnitImage => {
    const known = units.get(name) ?? { unit: name, hash: '', nodes: [], relationships: [] }
    units.set(name, known)
    return known
  }
  for (const node of nodes) unit(node.unit).nodes.push(node)
  for (const relationship of relationships) unit(relationship.unit).relationships.push(relationship)
  const ordered = [...units.values()].sort((a, b) => compare(a.unit, b.unit))
  for (const one of ordered) {
    one.nodes.sort((a, b) => compare(a.id, b.id))
    one.relationships.sort((a, b) => compare(a.id, b.id))
    one.hash = shortHash(JSON.stringify([one.nodes, one.relationships]), 32)
  }
  return ordered
}

/** Ten hexadecimal digits that change exactly when something in the graph does. */
export function versionOf(units: readonly UnitImage[]): string {
  return shortHash(units.map(({ unit, hash }) => `${unit} ${hash}`).join('\n'), 10)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
