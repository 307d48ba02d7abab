import type { SearchConnection } from '../../schema/connections/search'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import type { SearchHit } from '../../schema/search/searchHit'
import type { Context } from '../context'
import { badInput } from '../graph/badInput'
import { connectionOf, type Page, type PageArguments, pageOf } from '../graph/page'
import { type Candidate, type Filters, MOST_CANDIDATES, readCandidates } from './candidates'
import { facetsOf } from './facets'
import { type HitNodes, readHitNodes } from './hitNodes'
import { asTyped, matchedWords } from './match'
import { MOST_WORDS, queryFrom, type SearchQuery } from './query'
import { ranked } from './rank'
import { reasonFor } from './reason'
import { shownText, snippetOf } from './snippet'

export interface SearchAsked {
  text: string
  /** Only what has every word with its marks as typed. */
  marks: boolean
  filters: Filters
}
interface Found {
  query: SearchQuery
  candidates: Candidate[]
  fuzzy: boolean
}

/**
 * What holds all the words; where nothing does, what holds them with a typing error each. At most three round trips.
 * A text without a letter or digit finds nothing.
 */
export async function search(
  context: Context,
  { text, marks, filters }: SearchAsked,
  asked: PageArguments,
): Promise<SearchConnection> {
  const page = pageOf('search', asked, [0, ''])
  const query = queryFrom(text)
  if (query && query.words.length > MOST_WORDS)
    throw badInput('text', `text must have at most ${MOST_WORDS} words.`)
  if (!query) return { ...connectionOf<SearchHit>(page, [], 0, coverageOf(0)), facets: facetsOf([]) }
  const found = await find(context, query, filters)
  const kept = marks ? found.candidates.filter(one => asTyped(shownText(one), query)) : found.candidates
  const all = ranked(kept, query)
  const begin = beginningOf(page, all)
  const shown = all.slice(begin, begin + page.first + 1)
  const nodes = await readHitNodes(context, shown)
  const items = shown.map((candidate, at) => ({
    place: [begin + at, candidate.id],
    node: hitFrom(candidate, found, nodes),
  }))
  return { ...connectionOf(page, items, all.length, coverageOf(all.length)), facets: facetsOf(all) }
}

async function find({ reader }: Context, query: SearchQuery, filters: Filters): Promise<Found> {
  const literal = await readCandidates(reader, query.literal, filters)
  if (literal.length > 0 || query.fuzzy === null) return { query, candidates: literal, fuzzy: false }
  return { query, candidates: await readCandidates(reader, query.fuzzy, filters), fuzzy: true }
}

/** After the hit that the cursor names; where it is gone, at its place. */
function beginningOf({ after }: Page, all: readonly Candidate[]): number {
  if (after === null) return 0
  const [at, id] = after as [number, string]
  const there = all.findIndex(candidate => candidate.id === id)
  return there === -1 ? Math.max(0, at) : there + 1
}

function hitFrom(candidate: Candidate, { query, fuzzy }: Found, { nodes, documents }: HitNodes): SearchHit {
  const text = shownText(candidate)
  const matched = matchedWords(text, query, fuzzy)
  const node = nodes.get(candidate.id)
  if (!node) throw new Error(`${candidate.id} was found and is not in the graph`)
  return {
    node,
    ...snippetOf(text, matched),
    reason: reasonFor(matched, candidate),
    locator: candidate.locator,
    document: candidate.documentId === null ? null : (documents.get(candidate.documentId) ?? null),
  }
}

const coverageOf = (hits: number): CoverageNote => ({
  covers:
    'Thông điệp; số, tên và cơ quan ban hành của văn bản; cơ quan, nhiệm vụ, sự kiện và số liệu trong kho.' +
    (hits === MOST_CANDIDATES ? ` Chỉ xét ${MOST_CANDIDATES} kết quả khớp nhất.` : ''),
  excludes: 'Toàn văn của văn bản, trừ những điều đã ghi vào kho, và những gì chúng tôi chưa có.',
})
