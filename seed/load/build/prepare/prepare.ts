import { groupBy } from '../../../../schema/words/groupBy'
import type { AgencyRow } from '../../../../server/graph/rows/agency'
import type { NodeImage, RelationshipImage } from '../../image'
import { defined, type Properties } from '../defined'
import { linksBeyond } from './beyond'
import { cardOf, sayingsOf } from './cards'
import { citationsOf } from './citations'
import { coverageOf } from './coverage'

export interface Drawn {
  nodes: Map<string, NodeImage>
  relationships: ReadonlyMap<string, RelationshipImage>
}

/**
 * Writes what views need onto nodes and relationships themselves, so that a statement reads properties where it would
 * else look at neighbours, count or group. Last of the drawing; in place, as there may be the papers of a nation.
 */
export function prepare({ nodes, relationships: drawn }: Drawn): void {
  const relationships = [...drawn.values()]
  const parents = targetsOf(relationships, 'PART_OF')
  const issuers = targetsOf(relationships, 'ISSUED_BY')
  const sayings = sayingsOf(relationships)
  const tellings = groupBy(
    relationships.filter(({ type }) => type === 'TELLS'),
    ({ to }) => to,
  )
  const tellersOf = (event: string) => [...new Set(tellings.get(event)?.map(({ from }) => from))].sort()
  const issuerOf = ({ id }: NodeImage) => nodes.get(issuers.get(id) ?? '')
  const rowOf = (agency: NodeImage | undefined): AgencyRow | null =>
    agency ? agencyRow(agency, parents.get(agency.id) ?? null) : null
  const citations = citationsOf(relationships, id => rowOf(nodes.get(id)))

  const issuerRow = (paper: NodeImage) => rowOf(issuerOf(paper))
  const ofDocument = (node: NodeImage): Properties => {
    const issuer = issuerRow(node)
    return {
      issuer: issuer && JSON.stringify(issuer),
      citesCount: citations.made.get(node.id),
      citedByCount: citations.received.get(node.id),
    }
  }
  for (const [id, properties] of citations.firsts) add(drawn.get(id)!, properties)
  for (const id of linksBeyond(relationships)) add(drawn.get(id)!, { beyond: true })
  for (const node of nodes.values()) {
    const { id, label } = node
    if (label === 'Agency') add(node, { parentId: parents.get(id) })
    if (label === 'Document') add(node, ofDocument(node))
    if (label === 'Event') add(node, { tellers: tellersOf(id) })
    if (label === 'Document' || node.properties.search !== undefined)
      add(node, cardOf(node, sayings.get(id), nodes, issuerOf))
  }
  const all = [...nodes.values()]
  const papers = all.filter(({ label }) => label === 'Document')
  const agencies = all.filter(({ label }) => label === 'Agency').length
  for (const node of coverageOf(
    papers.map(paper => ({ paper, issuer: issuerRow(paper) })),
    agencies,
  ))
    nodes.set(node.id, node)
}

const add = (image: NodeImage | RelationshipImage, properties: Properties): void => {
  Object.assign(image.properties, defined(properties))
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
