import type { Connection } from '../../../schema/connections/connection'
import type { Citation } from '../../../schema/documents/citation'
import type { Document } from '../../../schema/documents/document'
import type { Basis } from '../../../schema/enums/basis'
import { Relation } from '../../../schema/enums/relation'
import { isCardEnough } from '../../graph/documentLoader'
import type { Loader } from '../../graph/loader'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../../graph/page'
import type { Part } from '../../graph/parts/part'
import { type AgencyRow, agencyColumns, agencyFrom } from '../../graph/rows/agency'
import { type DocumentRow, documentColumns, documentFrom } from '../../graph/rows/document'
import { type EvidenceRow, evidenceColumns, evidenceFrom, strongestBasis } from '../../graph/rows/evidence'
import type { Selected } from '../../graph/selected'
import { number } from '../../graph/values'
import { citationCoverage, citedByCoverage } from '../listCoverage'

export interface CitationArguments extends PageArguments {
  relation?: Relation | null
}

/** How much of the citations is read. */
export interface CitationShape {
  /** More than the cards of the papers. */
  whole: boolean
  /** Proofs, candidates, actors. */
  details: boolean
}
const EVERYTHING: CitationShape = { whole: true, details: true }

/** What the document names, in the order in which it names it; mentions of one paper in one relation, by one actor, are one item. */
export const cites = (asked: CitationArguments, shape = EVERYTHING): Part<Connection<Citation>> =>
  citations('cites', { asked, shape })

/** What names the document. */
export const citedBy = (asked: CitationArguments, shape = EVERYTHING): Part<Connection<Citation>> =>
  citations('citedBy', { asked, shape })

const RELATIONS = Object.keys(Relation).join('|')

/** The link between the document and the other paper, and how to find all links from the paper that cites. */
const patterns = {
  cites: { link: `(d)-[link:${RELATIONS}]->(other:Document)`, all: `(d)-[one:${RELATIONS}]->(other)` },
  citedBy: { link: `(d)<-[link:${RELATIONS}]-(other:Document)`, all: `(d)<-[one:${RELATIONS}]-(other)` },
} as const

type CitationRow = [
  place: [order: number, key: string],
  relation: Relation,
  printed: string,
  other: DocumentRow,
  details:
    | [bases: Basis[], evidence: EvidenceRow[], candidateIds: string[] | null, actor: AgencyRow | null]
    | null,
]

/**
 * Only what the citing paper's own text names: a load has marked the first link of each citation as its chief, which
 * knows the others, and counted them on the papers.
 */
const citationsStatement = (name: keyof typeof patterns): string => `
CALL (d) {
  WITH d WHERE $${name}.relation IS NULL
  RETURN coalesce(d.${name}Count, 0) AS total
  UNION ALL
  WITH d WHERE $${name}.relation IS NOT NULL
  OPTIONAL MATCH ${patterns[name].link}
  WHERE link.chief AND coalesce(link.act, type(link)) = $${name}.relation
  WITH d, count(link) AS total
  RETURN total
}
CALL (d) {
  MATCH ${patterns[name].link}
  WHERE link.chief
  WITH d, other, link, coalesce(link.act, type(link)) AS relation, coalesce(link.order, 0) AS order
  WHERE $${name}.relation IS NULL OR relation = $${name}.relation
  WITH d, other, link, relation, order, other.id + ' ' + relation + ' ' + coalesce(link.actor, '') AS key
  WHERE $${name}.after IS NULL OR order > $${name}.after[0] OR (order = $${name}.after[0] AND key > $${name}.after[1])
  WITH d, other, link, relation, order, key ORDER BY order, key LIMIT $${name}.limit
  CALL (d, other, link) {
    WITH link WHERE $${name}.details AND link.others IS NULL
    RETURN [link] AS links
    UNION ALL
    WITH d, other, link WHERE $${name}.details AND link.others IS NOT NULL
    MATCH ${patterns[name].all}
    WHERE one.id = link.id OR one.id IN link.others
    WITH link, one ORDER BY one.order, one.id
    WITH link, collect(one) AS links
    RETURN links
    UNION ALL
    WITH link WHERE NOT $${name}.details
    RETURN null AS links
  }
  OPTIONAL MATCH (actor:Agency {id: link.actor}) WHERE $${name}.details
  WITH [[order, key], relation, link.printed, ${documentColumns('other', `$${name}.whole`)},
    CASE WHEN links IS NOT NULL THEN [
      [said IN links | said.basis], ${evidenceColumns('links')},
      head([said IN links WHERE said.candidates IS NOT NULL | said.candidates]),
      CASE WHEN actor IS NULL THEN null ELSE ${agencyColumns('actor')} END] END] AS row
  RETURN collect(row) AS rows
}
RETURN [total, rows] AS ${name}`

function citations(
  name: keyof typeof patterns,
  { asked, shape }: { asked: CitationArguments; shape: CitationShape },
): Part<Connection<Citation>> {
  const page = pageOf(name, asked, [0, ''])
  return {
    name,
    statement: citationsStatement(name),
    parameters: { ...pageParameters(page), ...shape, relation: asked.relation ?? null },
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
  name: keyof typeof patterns,
  documentId: string,
  [, relation, printed, otherRow, details]: CitationRow,
  documents: Loader<Document>,
): Citation {
  const other = documentFrom(otherRow)
  documents.keep(other.id, other)
  const ends =
    name === 'cites' ? { fromId: documentId, toId: other.id } : { fromId: other.id, toId: documentId }
  if (details === null) return { ...ends, relation, printed } as Citation
  const [bases, evidence, candidateIds, actor] = details
  return {
    ...ends,
    printed,
    relation,
    basis: strongestBasis(bases),
    evidence: evidenceFrom(evidence),
    candidateIds: candidateIds ?? [],
    actor: actor && agencyFrom(actor),
  }
}

/** What the lean rows tell. */
const LEAN: ReadonlySet<string> = new Set(['__typename', 'relation', 'printed', 'from', 'to'])

/** How much of the citations an operation asks for. */
export function citationShapeOf(name: 'cites' | 'citedBy', connection: Selected): CitationShape {
  const items = connection.items()
  return {
    whole: !isCardEnough(items.below(name === 'cites' ? 'to' : 'from')),
    details: !items.isWithin(LEAN),
  }
}
