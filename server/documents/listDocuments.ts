import type { Connection } from '../../schema/connections/connection'
import type { Document } from '../../schema/documents/document'
import type { DocumentKind } from '../../schema/enums/documentKind'
import type { DocumentOrder } from '../../schema/enums/documentOrder'
import { LAST_DAY } from '../../schema/words/calendar'
import type { Context } from '../context'
import { connectionOf, type Page, type PageArguments, pageOf, pageParameters } from '../graph/page'
import { number } from '../graph/values'
import { documentCoverage, planCoverage } from './listCoverage'
import { readDocuments } from './readDocuments'

export interface DocumentFilter extends PageArguments {
  list: 'documents' | 'plans'
  /** Whether more than their cards is asked for. */
  whole: boolean
  kinds?: readonly DocumentKind[] | null
  issuer?: string | null
  from?: string | null
  to?: string | null
  held?: boolean | null
  /** The earliest first where nothing is said. */
  order?: DocumentOrder | null
}

/** A page of documents by day of issue, the undated ones last. */
export async function listDocuments(context: Context, filter: DocumentFilter): Promise<Connection<Document>> {
  // A cursor of one order is none of the other.
  const page = pageOf(isNewest(filter) ? `${filter.list} newest` : filter.list, filter, ['', ''])
  const parameters = { ...filterParameters(filter), ...pageParameters(page), ...startingPoint(filter, page) }
  const rows = await readDocuments<[string | null, string]>(
    context,
    pageStatement(filter),
    parameters,
    filter.whole,
  )
  const items = rows.map(({ document, place }) => ({ node: document, place }))
  return connectionOf(
    page,
    items,
    () => countDocuments(context, filter),
    filter.list === 'plans' ? planCoverage : documentCoverage,
  )
}

const isNewest = ({ order }: DocumentFilter): boolean => order === 'NEWEST'

const FITS = `($kinds IS NULL OR d.kind IN $kinds) AND ($held IS NULL OR coalesce(d.held, false) = $held)
  AND ($from IS NULL OR d.issuedLast >= $from) AND ($to IS NULL OR d.issuedFirst <= $to)`

const found = ({ list, issuer }: DocumentFilter): string => {
  if (list === 'plans') return '(d:Plan)'
  return issuer ? '(:Agency {id: $issuer})<-[:ISSUED_BY]-(d:Document)' : '(d:Document)'
}

/** Dated documents come from the index in its order; undated ones are looked for when those run out. */
const pageStatement = (filter: DocumentFilter): string => `
CALL () {
  WITH 1 AS one WHERE $dated
  MATCH ${found(filter)}
  WHERE d.issuedFirst >= $earliest AND d.issuedFirst <= $latest AND ${FITS}
    AND ($after IS NULL OR d.issuedFirst <> $after[0] OR d.id > $after[1])
  WITH DISTINCT d ORDER BY d.issuedFirst ${isNewest(filter) ? 'DESC' : ''}, d.id LIMIT $limit
  RETURN d
  UNION ALL
  WITH 1 AS one WHERE $undated
  MATCH ${found(filter)}
  WHERE d.issuedFirst IS NULL AND ${FITS}
    AND ($after IS NULL OR $after[0] IS NOT NULL OR d.id > $after[1])
  WITH DISTINCT d ORDER BY d.id LIMIT $limit
  RETURN d
}
WITH d, [d.issuedFirst, d.id] AS place LIMIT $limit`

const filterParameters = ({ kinds, issuer, from, to, held }: DocumentFilter) => ({
  kinds: kinds ?? null,
  issuer: issuer ?? null,
  from: from ?? null,
  to: to ?? null,
  held: held ?? null,
})

/** Where in the index the page begins: a paper of which only the year is known counts from its first of January. */
function startingPoint(filter: DocumentFilter, { after }: Page) {
  const { from, to } = filter
  const [day] = after ?? ['']
  const earliest = from ? `${from.slice(0, 4)}-01-01` : ''
  const isBegun = typeof day === 'string' && day !== ''
  return {
    dated: day !== null,
    undated: !from && !to,
    earliest: isBegun && !isNewest(filter) && day > earliest ? day : earliest,
    latest: isBegun && isNewest(filter) ? day : (to ?? LAST_DAY),
  }
}

async function countDocuments({ reader }: Context, filter: DocumentFilter): Promise<number> {
  const { kinds, from, to, held } = filter
  const every = [kinds, from, to, held].every(value => value === null || value === undefined)
  const statement =
    every && filter.list === 'documents' && !filter.issuer
      ? "MATCH (totals:Coverage {id: 'coverage'}) RETURN totals.held + totals.citedOnly"
      : `MATCH ${found(filter)} ${every ? '' : `WHERE ${FITS}`} RETURN count(${filter.issuer ? 'DISTINCT ' : ''}d)`
  const [count] = await reader.read<number>(statement, filterParameters(filter))
  return number(count ?? 0)
}
