import { groupBy } from '../../../../schema/words/groupBy'
import type { AgencyRow } from '../../../../server/graph/rows/agency'
import type { NodeImage, RelationshipImage } from '../../image'
import { defined, type Properties } from '../defined'
import { linksBeyond } from './beyond'
import { cardOf, sayingsOf } from './cards'
import { citationsOf } from './citations'
import { coverageOf } from './coverage'

export interface Drawn {
  nodes: readonly NodeImage[]
  relationships: readonly RelationshipImage[]
}

/**
 * What views need, written onto nodes and relationships themselves, so that a statement reads properties where it would
 * else look at neighbours, count or group. Pure; last of the drawing.
 */
export function prepared({ nodes, relationships }: Drawn): Drawn {
  const byId = new Map(nodes.map(node => [node.id, node]))
  const parents = targetsOf(relationships, 'PART_OF')
  const issuers = targetsOf(relationships, 'ISSUED_BY')
  const sayings = sayingsOf(relationships)
  const tellings = groupBy(
    relationships.filter(({ type }) => type === 'TELLS'),
    ({ to }) => to,
  )
  const tellersOf = (event: string) => [...new Set(tellings.get(event)?.map(({ from }) => from))].sort()
  const issuerOf = ({ id }: NodeImage) => byId.get(issuers.get(id) ?? '')
  const rowOf = (agency: NodeImage | undefined): AgencyRow | null =>
    agency ? agencyRow(agency, parents.get(agency.id) ?? null) : null
  const citations = citationsOf(relationships, id => rowOf(byId.get(id)))

  const beyond = linksBeyond(relationships)
  const issuerRow = (paper: NodeImage) => rowOf(issuerOf(paper))
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
          ...(node.label === 'Event' && { tellers: tellersOf(node.id) }),
          ...((node.label === 'Document' || node.properties.search !== undefined) &&
            cardOf(node, sayings.get(node.id), byId, issuerOf)),
        }),
      ),
      ...coverageOf(
        papers.map(paper => ({ paper, issuer: issuerRow(paper) })),
        nodes.filter(({ label }) => label === 'Agency').length,
      ),
    ],
    relationships: relationships.map(link => {
      const added = { ...citations.firsts.get(link.id), ...(beyond.has(link.id) && { beyond: true }) }
      return Object.keys(added).length > 0 ? withProperties(link, added) : link
    }),
  }
}

const withProperties = <Image extends NodeImage | RelationshipImage>(
  image: Image,
  added: Properties,
): Image => ({
  ...image,
  properties: { ...image.properties, ...defined(added) },
})

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
