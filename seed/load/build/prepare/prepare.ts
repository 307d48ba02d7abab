import { groupBy } from '../../../../schema/words/groupBy'
import type { AgencyRow } from '../../../../server/graph/rows/agency'
import type { NodeImage, RelationshipImage } from '../../image'
import type { Properties } from '../defined'
import { agencyLists } from './agencyLists'
import { linksBeyond } from './beyond'
import { cardOf, sayingsOf } from './cards'
import { citationsOf } from './citations'
import { coverageOf } from './coverage'
import { firstStated } from './stated'

export interface Drawn {
  nodes: ReadonlyMap<string, NodeImage>
  relationships: ReadonlyMap<string, RelationshipImage>
}

/** What views need beside what was drawn. */
export interface Prepared {
  /** Of what is counted over all. */
  nodes: NodeImage[]
  ofNode: (node: NodeImage) => Properties
  ofRelationship: (relationship: RelationshipImage) => Properties
}

/**
 * What a load writes onto nodes and relationships themselves, so that a statement reads properties where it would else
 * look at neighbours, count or group. Pure; made for each when it is asked for, as there may be those of a nation.
 */
export function prepared({ nodes, relationships: drawn }: Drawn): Prepared {
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
  const beyond = linksBeyond(relationships)
  const kept = agencyLists(nodes, relationships)
  const statements = groupBy(
    relationships.filter(({ type }) => type === 'STATES'),
    ({ to }) => to,
  )

  const issuerRow = (paper: NodeImage) => rowOf(issuerOf(paper))
  const ofDocument = (node: NodeImage): Properties => {
    const issuer = issuerRow(node)
    return {
      issuer: issuer && JSON.stringify(issuer),
      citesCount: citations.made.get(node.id),
      citedByCount: citations.received.get(node.id),
      citedByFirst: citations.firstOn(node.id),
      statedFirst: firstStated(statements.get(node.id)),
    }
  }
  const all = [...nodes.values()]
  const papers = all.filter(({ label }) => label === 'Document')
  return {
    nodes: coverageOf(
      papers.map(paper => ({ paper, issuer: issuerRow(paper) })),
      all.filter(({ label }) => label === 'Agency').length,
    ),
    ofNode: node => ({
      ...(node.label === 'Agency' && { parentId: parents.get(node.id), ...kept.get(node.id) }),
      ...(node.label === 'Document' && ofDocument(node)),
      ...(node.label === 'Event' && { tellers: tellersOf(node.id) }),
      ...((node.label === 'Document' || node.properties.search !== undefined) &&
        cardOf(node, sayings.get(node.id), nodes, issuerOf)),
    }),
    ofRelationship: ({ id }) => ({ ...citations.on(id), ...(beyond.has(id) && { beyond: true }) }),
  }
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
