import type { AgencyRow } from '../../../../server/graph/rows/agency'
import type { NodeImage, PropertyValue, RelationshipImage } from '../../image'
import { cardOf, sayingsOf } from './cards'
import { citationsOf } from './citations'
import { coverageOf } from './coverage'

export interface Drawn {
  nodes: readonly NodeImage[]
  relationships: readonly RelationshipImage[]
}
type Properties = Record<string, PropertyValue | undefined>

/**
 * What views need, written onto nodes and relationships themselves, so that a statement reads properties where it would
 * else look at neighbours, count or group. Pure; last of the drawing.
 */
export function prepared({ nodes, relationships }: Drawn): Drawn {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const parents = targetsOf(relationships, 'PART_OF')
  const issuers = targetsOf(relationships, 'ISSUED_BY')
  const sayings = sayingsOf(relationships)
  const tellers = new Map<string, Set<string>>()
  for (const { type, from, to } of relationships)
    if (type === 'TELLS') tellers.set(to, (tellers.get(to) ?? new Set()).add(from))
  const citations = citationsOf(relationships)
  const issuerOf = ({ id }: NodeImage) => byId.get(issuers.get(id) ?? '')

  const issuerRow = (paper: NodeImage): AgencyRow | null => {
    const issuer = issuerOf(paper)
    return issuer ? agencyRow(issuer, parents.get(issuer.id) ?? null) : null
  }
  const ofDocument = (node: NodeImage): Properties => {
    const issuer = issuerRow(node)
    return {
      issuer: issuer && JSON.stringify(issuer),
      citesCount: citations.made.get(node.id),
      citedByCount: citations.received.get(node.id),
    }
  }
  const papers = nodes.filter(({ label }) => label === 'Document')
  return {
    nodes: [
      ...nodes.map(node =>
        withProperties(node, {
          ...(node.label === 'Agency' && { parentId: parents.get(node.id) }),
          ...(node.label === 'Document' && ofDocument(node)),
          ...(node.label === 'Event' && { tellers: [...(tellers.get(node.id) ?? [])].sort() }),
          ...(node.properties.search !== undefined && cardOf(node, sayings.get(node.id), byId, issuerOf)),
        }),
      ),
      ...coverageOf(
        papers.map(paper => ({ paper, issuer: issuerRow(paper) })),
        nodes.filter(({ label }) => label === 'Agency').length,
      ),
    ],
    relationships: relationships.map(link => {
      const others = citations.others.get(link.id)
      return others ? withProperties(link, { chief: true, others: others.length > 0 ? others : null }) : link
    }),
  }
}

/** Neo4j keeps no null properties. */
function withProperties<Image extends NodeImage | RelationshipImage>(image: Image, added: Properties): Image {
  const properties = { ...image.properties }
  for (const [key, value] of Object.entries(added))
    if (value !== undefined && value !== null) properties[key] = value
  return { ...image, properties }
}

/** The first end that each node has by relationships of a type. */
function targetsOf(
  relationships: readonly RelationshipImage[],
  wanted: RelationshipImage['type'],
): ReadonlyMap<string, string> {
  const targets = new Map<string, string>()
  for (const { type, from, to } of relationships)
    if (type === wanted && !targets.has(from)) targets.set(from, to)
  return targets
}

function agencyRow({ id, properties }: NodeImage, parentId: string | null): AgencyRow {
  const { name, names, abbreviation, level, province, url } = properties
  return [id, name, names ?? null, abbreviation ?? null, level, province ?? null, url, parentId] as AgencyRow
}
