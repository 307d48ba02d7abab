import type { Connection } from '../../../schema/connections/connection'
import type { Citation } from '../../../schema/documents/citation'
import { Relation } from '../../../schema/enums/relation'
import { isCardEnough } from '../../graph/documentLoader'
import { matchKept } from '../../graph/keptLinks'
import { connectionOf, type PageArguments, pageOf, pageParameters } from '../../graph/page'
import type { Part } from '../../graph/parts/part'
import { agencyFrom } from '../../graph/rows/agency'
import type { CitationRow } from '../../graph/rows/citation'
import { type DocumentRow, documentColumns, documentFrom } from '../../graph/rows/document'
import { evidenceFrom, strongestBasis } from '../../graph/rows/evidence'
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

/** The link to the other paper, and what orders the links that begin at one place of the papers that cite. */
const patterns = {
  cites: { link: `(d)-[link:${RELATIONS}]->(other:Document)`, key: 'link.citationKey' },
  citedBy: {
    link: `(d)<-[link:${RELATIONS}]-(other:Document)`,
    key: "link.source + ' ' + link.citationKey",
  },
} as const

type Direction = keyof typeof patterns
/** A `CitationRow` in JSON, or all that is asked of it. */
type Told = string | [relation: Relation, printed: string]
type Row = [place: [order: number, key: string], told: Told, other: DocumentRow]
type Column = [total: number, rows: Row[]]

/**
 * Only what the citing paper's own text names: a load has written each citation onto the first of its links, and counted
 * them on the papers.
 */
function citationsStatement(name: Direction, ofRelation: boolean): string {
  const found = name === 'citedBy' && !ofRelation ? FIRST_OR_FOUND : foundOf(name, ofRelation)
  const { link, key } = patterns[name]
  const total = ofRelation
    ? `COUNT { ${link} WHERE link.citationKey IS NOT NULL ${ofAsked(name, ofRelation)} }`
    : `coalesce(d.${name}Count, 0)`
  return `
${found}
WITH other, link, coalesce(link.order, 0) AS order, ${key} AS key ORDER BY order, key
WITH [[order, key],
  CASE WHEN $${name}.details THEN link.citation ELSE [coalesce(link.act, type(link)), link.printed] END,
  ${documentColumns('other', `$${name}.whole`)}] AS row
WITH collect(row) AS rows
RETURN [${total}, rows] AS ${name}`
}

const ofAsked = (name: Direction, ofRelation: boolean): string =>
  ofRelation ? `AND coalesce(link.act, type(link)) = $${name}.relation` : ''

/** The page, of all links that there are. */
function foundOf(name: Direction, ofRelation: boolean): string {
  const { link, key } = patterns[name]
  return `MATCH ${link}
WHERE link.citationKey IS NOT NULL ${ofAsked(name, ofRelation)}
WITH other, link, coalesce(link.order, 0) AS order, ${key} AS key
WHERE $${name}.after IS NULL OR order > $${name}.after[0] OR (order = $${name}.after[0] AND key > $${name}.after[1])
WITH other, link, order, key ORDER BY order, key LIMIT $${name}.limit`
}

/** A paper that very many name has the first of them with it. */
const FIRST_OR_FOUND = `CALL (d) {
  WITH d WHERE d.citedByFirst IS NOT NULL AND $citedBy.after IS NULL
  ${matchKept({ list: 'd.citedByFirst[..$citedBy.limit]', link: 'link', from: 'other', paper: 'd', types: RELATIONS })}
  RETURN other, link
  UNION ALL
  WITH d WHERE d.citedByFirst IS NULL OR $citedBy.after IS NOT NULL
  ${foundOf('citedBy', false)}
  RETURN other, link
}`

const statements = {
  cites: { any: citationsStatement('cites', false), ofRelation: citationsStatement('cites', true) },
  citedBy: { any: citationsStatement('citedBy', false), ofRelation: citationsStatement('citedBy', true) },
}

function citations(
  name: Direction,
  { asked, shape }: { asked: CitationArguments; shape: CitationShape },
): Part<Connection<Citation>> {
  const page = pageOf(name, asked, [0, ''])
  const relation = asked.relation ?? null
  return {
    name,
    statement: statements[name][relation === null ? 'any' : 'ofRelation'],
    parameters: { ...pageParameters(page), ...shape, relation },
    shape(column, documentId, documents) {
      const [total, rows] = column as Column
      const items = rows.map(row => {
        const other = documentFrom(row[2])
        documents.keep(other.id, other)
        return itemOf(row, name, { own: documentId, other: other.id })
      })
      return connectionOf(page, items, number(total), name === 'cites' ? citationCoverage : citedByCoverage)
    },
  }
}

/** Rows that are kept are taken up again and again. */
const taken = new WeakMap<Row, Item>()
interface Item {
  place: [order: number, key: string]
  node: Citation
}

function itemOf(row: Row, name: Direction, { own, other }: { own: string; other: string }): Item {
  const known = taken.get(row)
  if (known) return known
  const [[order, key], told] = row
  const ends = name === 'cites' ? { fromId: own, toId: other } : { fromId: other, toId: own }
  const item: Item = { place: [number(order), key], node: citationFrom(told, ends) }
  taken.set(row, item)
  return item
}

function citationFrom(told: Told, ends: Pick<Citation, 'fromId' | 'toId'>): Citation {
  if (typeof told !== 'string') return { ...ends, relation: told[0], printed: told[1] } as Citation
  const [relation, printed, bases, evidence, candidateIds, actor] = JSON.parse(told) as CitationRow
  return {
    ...ends,
    printed,
    relation,
    basis: strongestBasis(bases),
    evidence: evidenceFrom(evidence),
    candidateIds,
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
