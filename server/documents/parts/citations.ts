import type { Connection } from '../../../schema/connections/connection'
import type { Citation } from '../../../schema/documents/citation'
import type { Document } from '../../../schema/documents/document'
import type { Basis } from '../../../schema/enums/basis'
import { Relation } from '../../../schema/enums/relation'
import type { Loader } from '../../graph/loader'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../../graph/page'
import type { Part } from '../../graph/parts/part'
import { type AgencyRow, agencyColumns, agencyFrom } from '../../graph/rows/agency'
import { type DocumentRow, documentColumns, documentFrom } from '../../graph/rows/document'
import { type EvidenceRow, evidenceColumns, evidenceFrom, strongestBasis } from '../../graph/rows/evidence'
import { number } from '../../graph/values'
import { citationCoverage, citedByCoverage } from '../listCoverage'

export interface CitationArguments extends PageArguments {
  relation?: Relation | null
}

/** What the document names, in the order in which it names it; mentions of one paper in one relation, by one actor, are one item. */
export const cites = (asked: CitationArguments): Part<Connection<Citation>> =>
  citations('cites', `(d)-[link:${RELATIONS}]->(other:Document)`, 'd', asked)

/** What names the document. */
export const citedBy = (asked: CitationArguments): Part<Connection<Citation>> =>
  citations('citedBy', `(d)<-[link:${RELATIONS}]-(other:Document)`, 'other', asked)

const RELATIONS = Object.keys(Relation).join('|')

type CitationRow = [
  place: [order: number, key: string],
  relation: Relation,
  printed: string | null,
  bases: Basis[],
  other: DocumentRow,
  evidence: EvidenceRow[],
  candidateIds: string[] | null,
  actor: AgencyRow | null,
]

/** Only what the citing paper's own text names: `own` is the Cypher variable of that paper. */
const citationsStatement = (name: string, pattern: string, own: string): string => `
CALL (d) {
  MATCH ${pattern}
  WHERE link.source = ${own}.id AND link.printed IS NOT NULL
  WITH other, coalesce(link.act, type(link)) AS relation, coalesce(link.actor, '') AS actor, link
  WHERE $${name}.relation IS NULL OR relation = $${name}.relation
  WITH other, relation, actor, link ORDER BY link.order, link.id
  WITH other, relation, actor, collect(link) AS links
  WITH {other: other, relation: relation, actor: actor, links: links,
        order: coalesce(links[0].order, 0), key: other.id + ' ' + relation + ' ' + actor} AS citation
  ORDER BY citation.order, citation.key
  RETURN collect(citation) AS citations
}
CALL (citations) {
  UNWIND [citation IN citations WHERE $${name}.after IS NULL OR citation.order > $${name}.after[0]
    OR (citation.order = $${name}.after[0] AND citation.key > $${name}.after[1])][..$${name}.limit] AS citation
  OPTIONAL MATCH (actor:Agency {id: citation.actor})
  WITH citation, citation.other AS other, citation.links AS links, actor
  WITH [[citation.order, citation.key], citation.relation,
    head([said IN links | said.printed]), [said IN links | said.basis],
    ${documentColumns('other')}, ${evidenceColumns('links')},
    head([said IN links WHERE said.candidates IS NOT NULL | said.candidates]),
    CASE WHEN actor IS NULL THEN null ELSE ${agencyColumns('actor')} END] AS row
  RETURN collect(row) AS rows
}
RETURN [size(citations), rows] AS ${name}`

function citations(
  name: 'cites' | 'citedBy',
  pattern: string,
  own: 'd' | 'other',
  asked: CitationArguments,
): Part<Connection<Citation>> {
  const page = pageOf(name, asked, [0, ''])
  return {
    name,
    statement: citationsStatement(name, pattern, own),
    parameters: { ...pageParameters(page), relation: asked.relation ?? null },
    shape(column, documentId, documents) {
      const [total, rows] = column as [number, CitationRow[]]
      const items = rows.map(row => ({
        place: placeOf(row[0]),
        node: citationFrom(name, documentId, row, documents),
      }))
      return connectionOf(page, items, number(total), name === 'cites' ? citationCoverage : citedByCoverage)
    },
  }
}

const placeOf = ([order, key]: CitationRow[0]) => [number(order), key]

function citationFrom(
  name: 'cites' | 'citedBy',
  documentId: string,
  [, relation, printed, bases, otherRow, evidence, candidateIds, actor]: CitationRow,
  documents: Loader<Document>,
): Citation {
  const other = documentFrom(otherRow)
  documents.keep(other.id, other)
  return {
    fromId: name === 'cites' ? documentId : other.id,
    toId: name === 'cites' ? other.id : documentId,
    printed: printed ?? other.number ?? other.title ?? '',
    relation,
    basis: strongestBasis(bases),
    evidence: evidenceFrom(evidence),
    candidateIds: candidateIds ?? [],
    actor: actor && agencyFrom(actor),
  }
}
