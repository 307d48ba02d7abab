import type { DocumentKind } from '../../schema/enums/documentKind'
import type { SearchKind } from '../../schema/enums/searchKind'
import { kindWord, searchedWords } from '../../schema/words/fold'
import type { Reader } from '../graph/read'
import { integer } from '../graph/values'

/** Something that holds the words, with what ranking, filters and facets ask of it. */
export interface Candidate {
  kind: SearchKind
  id: string
  score: number
  text: CandidateText
  /** First and last day it may be dated; null where it has no date. */
  first: string | null
  last: string | null
  agency: { id: string; name: string } | null
  province: string | null
  /** Where it stands: the paper and the place on it. */
  documentId: string | null
  locator: string | null
  /** Path of its page, where it has one. */
  url: string | null
  /** All that it is found by, folded; read where it is asked for. */
  words: string
}

/** What a reader sees of it, before it becomes a snippet. */
export interface CandidateText {
  /** Of a paper. */
  number: string | null
  documentKind: DocumentKind | null
  /** Wording, title, name, task, event or sentence of a figure. */
  main: string | null
}

type CandidateRow = [
  kind: SearchKind,
  id: string,
  score: number,
  text: [string | null, DocumentKind | null, string | null],
  days: [string | null, string | null],
  agency: [string, string] | null,
  province: string | null,
  at: [documentId: string, locator: string | null] | null,
  url: string | null,
  search: string | null,
]

/** Where a fact is said: its first assertion, a plan's own before others. */
const SAID = `head(COLLECT {
      MATCH (paper:Document)-[said:CARRIES|WORDS|ASSIGNS|ASKS|RECORDS|REPORTS|TELLS|HAS]->(node)
      RETURN [paper, coalesce(said.at, node.locator)] ORDER BY type(said), said.order, said.id LIMIT 1
    })`

/** The index gives its best first and stops at `reach`: a filter that it does not know reaches further. */
const CANDIDATES = `
CALL db.index.fulltext.queryNodes('nguonSearch' + $side, $query, {limit: $reach}) YIELD node, score
WITH node, score,
  toUpper(head([label IN labels(node) WHERE label <> 'Document' AND NOT label STARTS WITH 'Nguon'])) AS kind
WITH node, score, kind, CASE WHEN node:Document OR node:Agency THEN [node, null] ELSE ${SAID} END AS said
WITH node, score, kind, said[0] AS paper, said[1] AS at
WITH node, score, kind, paper, at,
  CASE WHEN node:Event THEN node.first ELSE paper.issuedFirst END AS first,
  CASE WHEN node:Event THEN node.last ELSE paper.issuedLast END AS last
WHERE ($from IS NULL OR last >= $from) AND ($to IS NULL OR first <= $to)
  AND ($province IS NULL OR coalesce(node.province, paper.province) = $province)
  AND ($agency IS NULL OR CASE WHEN node:Agency THEN $agency IN [node.id, node.url]
    ELSE EXISTS { (paper)-[:ISSUED_BY]->(issuer:Agency) WHERE $agency IN [issuer.id, issuer.url] } END)
WITH * LIMIT $most
RETURN [kind, node.id, score,
  [node.number, CASE WHEN node:Document THEN node.kind END,
    CASE WHEN node:Agency THEN node.name WHEN node:Figure THEN node.statement ELSE coalesce(node.text, node.title) END],
  [first, last],
  CASE WHEN node:Agency THEN [node.id, node.name]
    ELSE head([(paper)-[:ISSUED_BY]->(issuer:Agency) | [issuer.id, issuer.name]]) END,
  coalesce(node.province, paper.province),
  CASE WHEN node:Agency THEN null ELSE [paper.id, at] END,
  node.url, CASE WHEN $words THEN node.search END]`

export interface Filters {
  kinds: readonly SearchKind[] | null
  from: string | null
  to: string | null
  /** Id or page path of the body that issued the paper, or is itself the hit. */
  agency: string | null
  province: string | null
}

export const noFilters: Filters = { kinds: null, from: null, to: null, agency: null, province: null }

export const MOST_CANDIDATES = 500
const REACH_OF_FILTERS = 5000

/**
 * The best of what the index finds, at most `MOST_CANDIDATES`.
 * @param words whether to read what each is found by
 */
export async function readCandidates(
  reader: Reader,
  query: string,
  { kinds, ...filters }: Filters,
  words = false,
): Promise<Candidate[]> {
  const filtered = Object.values(filters).some(filter => filter !== null)
  const rows = await reader.read<CandidateRow>(CANDIDATES, {
    query: kinds ? `+(${query}) +(${kinds.map(kindWord).join(' ')})^0` : query,
    ...filters,
    words,
    reach: integer(filtered ? REACH_OF_FILTERS : MOST_CANDIDATES),
    most: integer(MOST_CANDIDATES),
  })
  return rows.map(candidateFrom)
}

function candidateFrom([
  kind,
  id,
  score,
  text,
  days,
  agency,
  province,
  at,
  url,
  search,
]: CandidateRow): Candidate {
  const [number, documentKind, main] = text
  const [first, last] = days
  return {
    kind,
    id,
    score,
    text: { number, documentKind, main },
    first,
    last,
    agency: agency && { id: agency[0], name: agency[1] },
    province,
    documentId: at?.[0] ?? null,
    locator: at?.[1] ?? null,
    url,
    words: searchedWords(search ?? ''),
  }
}
