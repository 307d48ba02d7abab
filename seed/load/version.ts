import { createHash } from 'node:crypto'
import { defined, type Properties } from './build/defined'
import { Drawn } from './build/drawn'
import type { Prepared } from './build/prepare/prepare'
import { shortHash } from './identity/slug'
import type { NodeImage, RelationshipImage, UnitImage } from './image'
import { Packed } from './packed'
import { Spool } from './spool'
import { namesOfUnits } from './unitNames'

/** The image unit by unit, each with a hash of all that it holds, in the order of units. */
export function unitsOf(
  nodes: readonly NodeImage[],
  relationships: readonly RelationshipImage[],
  prepared: Prepared,
): UnitImage[] {
  const nameOf = namesOfUnits(nodes)
  const units = new Map<string, { nodes: NodeImage[]; relationships: RelationshipImage[] }>()
  const unit = (name: string) => {
    const known = units.get(name) ?? { nodes: [], relationships: [] }
    units.set(name, known)
    return known
  }
  for (const node of nodes) unit(nameOf(node.unit, node.id)).nodes.push(node)
  for (const one of relationships) unit(nameOf(one.unit, one.from)).relationships.push(one)
  const spool = new Spool()
  return [...units]
    .sort(([a], [b]) => compare(a, b))
    .map(([name, drawn]) => {
      const hash = createHash('sha256')
      const touched = new Set([
        ...drawn.nodes.map(({ id }) => id),
        ...drawn.relationships.map(({ from }) => from),
      ])
      return {
        name,
        nodes: new Packed<NodeImage>(completed(drawn.nodes, prepared.ofNode), spool, hash),
        relationships: new Packed<RelationshipImage>(
          completed(drawn.relationships, prepared.ofRelationship),
          spool,
          hash,
        ),
        touched: new Packed<string>(
          [...touched].sort().map(id => JSON.stringify(id)),
          spool,
        ),
        hash: hash.digest().toString('hex', 0, 16),
      }
    })
}

/** Each as JSON, in the order of their ids. */
function* completed<Image extends NodeImage | RelationshipImage>(
  images: Image[],
  added: (image: Image) => Properties,
): Generator<string> {
  for (const image of images.sort((a, b) => compare(a.id, b.id))) {
    const more = defined(added(image))
    const isAsDrawn = image instanceof Drawn && Object.keys(more).length === 0
    yield isAsDrawn
      ? image.toText()
      : JSON.stringify({ ...image, properties: { ...image.properties, ...more } })
  }
}

/** Ten hexadecimal digits that change exactly when something in the graph does. */
export function versionOf(units: readonly UnitImage[]): string {
  return shortHash(units.map(({ name, hash }) => `${name} ${hash}`).join('\n'), 10)
}

const compare = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
