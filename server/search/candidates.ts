import type { DocumentKind } from '../../schema/enums/documentKind'
import type { SearchKind } from '../../schema/enums/searchKind'
import { FIRST_DAY, LAST_DAY } from '../../schema/words/calendar'
import {
  agencyWord,
  firstDayWord,
  kindWord,
  lastDayWord,
  provinceWord,
  searchedWords,
  wordsBetween,
} from '../../schema/words/filterWords'
import type { Reader } from '../graph/read'
import type { CardRow } from '../graph/rows/searchCard'
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

type CandidateRow = [score: number, card: string, text: string | null, search: string | null]

/** The best first. */
const CANDIDATES = `
CALL db.index.fulltext.queryNodes('nguonSearch' + $side, $query, {limit: $most}) YIELD node, score
RETURN [score, node.card, CASE WHEN node:Passage THEN node.text END, CASE WHEN $words THEN node.search END]`

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

export interface Reading {
  /** So many of the best. */
  most?: number
  /** Whether to read what each is found by. */
  words?: boolean
}

/** The best of what the index finds, by how well they fit. */
export async function readCandidates(
  reader: Reader,
  query: string,
  filters: Filters,
  { most = MOST_CANDIDATES, words = false }: Reading = {},
): Promise<Candidate[]> {
  const within = wordsOf(filters)
  const rows = await reader.read<CandidateRow>(CANDIDATES, {
    query: [within.length > 0 ? `+(${query})` : query, ...within.map(words => `+${words}^0`)].join(' '),
    words,
    most: integer(most),
  })
  return rows.map(candidateFrom)
}

/** What each filter asks of the index; no score comes of it. */
function wordsOf({ kinds, from, to, agency, province }: Filters): string[] {
  return [
    kinds && `(${kinds.map(kindWord).join(' ')})`,
    from !== null && wordsBetween(lastDayWord(from), lastDayWord(LAST_DAY)),
    to !== null && wordsBetween(firstDayWord(FIRST_DAY), firstDayWord(to)),
    agency !== null && agencyWord(agency),
    province !== null && provinceWord(province),
  ].filter(words => typeof words === 'string')
}

function candidateFrom([score, card, passage, search]: CandidateRow): Candidate {
  const [
    kind,
    id,
    number,
    documentKind,
    main,
    first,
    last,
    agencyId,
    agencyName,
    province,
    documentId,
    locator,
    url,
  ] = JSON.parse(card) as CardRow
  return {
    kind,
    id,
    score,
    text: { number, documentKind, main: main ?? passage },
    first,
    last,
    agency: agencyId === null ? null : { id: agencyId, name: agencyName ?? '' },
    province,
    documentId,
    locator,
    url,
    words: searchedWords(search ?? ''),
  }
}
