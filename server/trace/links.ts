import type { Integer } from 'neo4j-driver'
import type { Document } from '../../schema/documents/document'
import type { Basis } from '../../schema/enums/basis'
import { Relation } from '../../schema/enums/relation'
import type { TraceLink } from '../../schema/trace/traceLink'
import { groupBy } from '../../schema/words/groupBy'
import { type EvidenceRow, evidenceFrom, proofColumn, STRONGEST } from '../graph/rows/evidence'
import { number } from '../graph/values'
import { linkSentence } from './sentence'

/** What a trace follows: every relation but a mere mention. */
export const FOLLOWED = Object.values(Relation)
  .filter(relation => relation !== Relation.MENTIONS)
  .join('|')

/** One assertion of a link; several may support one link. */
export type AssertionRow = [
  fromId: string,
  relation: Relation,
  toId: string,
  basis: Basis,
  rule: string | null,
  /** Null where no quotation proves it. */
  evidence: EvidenceRow | null,
  order: number | Integer | null,
  id: string,
]

/** The columns of an assertion, for the Cypher variables of its two ends and its relationship. */
export const assertionColumns = (from: string, link: string, to: string): string =>
  `[${from}.id, type(${link}), ${to}.id, ${link}.basis, ${link}.rule, ${proofColumn(link)}, ${link}.order, ${link}.id]`

/** Ids of all papers that the assertions name: both ends, and the papers that say it. */
export function documentsOf(rows: readonly AssertionRow[]): Set<string> {
  return new Set(rows.flatMap(([from, , to, , , evidence]) => [from, to, ...(evidence ? [evidence[0]] : [])]))
}

/**
 * One link for each pair and relation, with every assertion of it as evidence; those whose ends are not in `documents`
 * are left out.
 */
export function linksFrom(
  rows: readonly AssertionRow[],
  documents: ReadonlyMap<string, Document>,
): TraceLink[] {
  const groups = groupBy(rows.toSorted(inOrder), row => row.slice(0, 3).join(' '))
  return [...groups.values()].flatMap(group => linkFrom(group, documents))
}

/** The strongest assertions come first; the rule is told where any of them was inferred. */
function linkFrom(rows: AssertionRow[], documents: ReadonlyMap<string, Document>): TraceLink[] {
  const assertions = rows.toSorted((a, b) => strength(a) - strength(b))
  const [fromId, relation, toId, basis] = assertions[0]!
  const [from, to] = [documents.get(fromId), documents.get(toId)]
  if (!from || !to) return []
  const rule = assertions.map(row => row[4]).find(named => named !== null) ?? null
  const evidence = evidenceFrom(assertions.flatMap(row => (row[5] ? [row[5]] : [])))
  return [
    {
      from,
      to,
      relation,
      basis,
      rule,
      get sentence() {
        return linkSentence(from, relation, to, basis, evidence)
      },
      evidence,
    },
  ]
}

/** As their papers say them; what has no order is last. */
const inOrder = (a: AssertionRow, b: AssertionRow): number =>
  orderOf(a) - orderOf(b) || (a[7] < b[7] ? -1 : 1)
const orderOf = ([, , , , , , order]: AssertionRow) => number(order) ?? Number.MAX_SAFE_INTEGER

const strength = ([, , , basis]: AssertionRow): number => STRONGEST.indexOf(basis)
