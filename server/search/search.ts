import type { SearchConnection } from '../../schema/connections/search'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import { SearchKind } from '../../schema/enums/searchKind'
import type { SearchMatch } from '../../schema/enums/searchMatch'
import type { SearchOrder } from '../../schema/enums/searchOrder'
import type { SearchHit } from '../../schema/search/searchHit'
import { soughtBy } from '../ask/sought'
import type { Context } from '../context'
import { badInput } from '../graph/badInput'
import { connectionOf, type Page, type PageArguments, pageOf } from '../graph/page'
import type { Reader } from '../graph/read'
import type { Selected } from '../graph/selected'
import { ownTurn } from '../ownTurn'
import { type Candidate, type Filters, MOST_CANDIDATES, readCandidates } from './candidates'
import { facetsOf } from './facets'
import { hitsFrom } from './hits'
import { type Literal, readLiteral } from './literal'
import { asTyped } from './match'
import { withMostWords } from './mostWords'
import { inOrder } from './order'
import { MOST_WORDS, queryFrom, type SearchQuery } from './query'
import { ranked } from './rank'
import { shownText } from './snippet'

export interface SearchAsked {
  text: string
  /** Only what has every word with its marks as typed. */
  marks: boolean
  order: SearchOrder
  filters: Filters
}
const searchKinds = Object.keys(SearchKind) as SearchKind[]

interface Found extends Literal {
  query: SearchQuery
  match: SearchMatch
  /** What was searched for in place of a question. */
  searchedFor: string | null
}

/**
 * What holds all the words; where nothing does, what a question in full words looks for; else what holds most of them, or
 * holds them with a typing error. At most three round trips, of a question seven. A text without a letter or digit finds
 * nothing.
 */
export async function search(
  context: Context,
  { text, marks, order, filters }: SearchAsked,
  asked: PageArguments,
  selected: Selected,
): Promise<SearchConnection> {
  const page = pageOf('search', asked, [0, ''])
  const query = queryFrom(text)
  if (query && query.words.length > MOST_WORDS)
    throw badInput('text', `text must have at most ${MOST_WORDS} words.`)
  if (!query)
    return {
      ...connectionOf<SearchHit>(page, [], 0, coverageOf(0)),
      facets: facetsOf([]),
      match: 'ALL_WORDS',
      searchedFor: null,
    }
  const pageAlone = !marks && order === 'FIT' && page.after === null && selected.isWithin(OF_THE_PAGE)
  const first = pageAlone ? page.first + 1 : null
  const { all, match, searchedFor } = await context.reader.worked(
    `search ${JSON.stringify([text, marks, order, filters, first])}`,
    async () => {
      const found = await find(context.reader, text, query, filters, first)
      const kept = marks
        ? found.candidates.filter(one => asTyped(shownText(one), found.query))
        : found.candidates
      const { match, searchedFor } = found
      return { match, searchedFor, all: found.inOrder ? kept : inOrder(ranked(kept, found.query), order) }
    },
  )
  const soughtQuery = (searchedFor !== null && queryFrom(searchedFor)) || query
  const begin = beginningOf(page, all)
  const shown = all.slice(begin, begin + page.first + 1)
  const hits = await hitsFrom(
    context,
    shown.slice(0, page.first),
    { query: soughtQuery, match },
    selected.items(),
  )
  const items = shown.map((candidate, at) => ({ place: [begin + at, candidate.id], node: hits[at]! }))
  return {
    ...connectionOf(page, items, all.length, coverageOf(all.length)),
    get facets() {
      return facetsOf(all)
    },
    match,
    searchedFor,
  }
}

/** What of an answer does not depend on how many hits there are. */
const OF_THE_PAGE: ReadonlySet<string> = new Set([
  'nodes',
  'edges',
  'pageInfo',
  'match',
  'searchedFor',
  '__typename',
])

/** @param first so many of the best are enough; null where all are to be counted */
async function find(
  reader: Reader,
  text: string,
  typed: SearchQuery,
  filters: Filters,
  first: number | null,
): Promise<Found> {
  const whole = await literally(reader, typed, filters, first)
  if (whole) return { ...whole, searchedFor: null }
  const sought = soughtBy(text).flatMap(one => {
    const query = queryFrom(one)
    return query ? [{ query, searchedFor: one }] : []
  })
  for (const { query, searchedFor } of sought) {
    const found = await literally(reader, query, filters, first)
    if (found) return { ...found, searchedFor }
  }
  const [all] = sought
  const near = all && (await mostly(reader, all.query, filters))
  if (near && near.candidates.length > 0) return { ...near, searchedFor: all.searchedFor }
  return { ...(await mostly(reader, typed, filters)), searchedFor: null }
}

type Answered = Omit<Found, 'searchedFor'>

async function literally(
  reader: Reader,
  query: SearchQuery,
  filters: Filters,
  first: number | null,
): Promise<Answered | null> {
  const literal = await readLiteral(reader, query, filters, first)
  // Forty searches of one request would hold up everybody else while what they found is compared.
  await ownTurn()
  return literal.candidates.length > 0 ? { query, ...literal, match: 'ALL_WORDS' } : null
}

async function mostly(reader: Reader, query: SearchQuery, filters: Filters): Promise<Answered> {
  const kinds = (filters.kinds ?? searchKinds).filter(kind => kind !== 'PASSAGE')
  const some =
    query.some && kinds.length > 0
      ? await readCandidates(reader, query.some, { ...filters, kinds }, { words: true })
      : []
  if (some.length > 0) await ownTurn()
  return { query, inOrder: false, ...withMostWords(some, query) }
}

/** After the hit that the cursor names; where it is gone, at its place. */
function beginningOf({ after }: Page, all: readonly Candidate[]): number {
  if (after === null) return 0
  const [at, id] = after as [number, string]
  const there = all.findIndex(candidate => candidate.id === id)
  return there === -1 ? Math.max(0, at) : there + 1
}

const coverageOf = (hits: number): CoverageNote => ({
  covers:
    'Thông điệp; số, tên và cơ quan ban hành của văn bản; cơ quan, nhiệm vụ, kiến nghị, việc đã làm, sự kiện, số liệu trong kho và từng đoạn của văn bản đã đọc.' +
    (hits === MOST_CANDIDATES ? ` Chỉ xét ${MOST_CANDIDATES} kết quả khớp nhất.` : ''),
  excludes: 'Lời văn liền mạch của văn bản (các đoạn chỉ tìm được theo từ) và những gì chúng tôi chưa có.',
  coversInEnglish:
    'Messages; numbers, titles and issuers of papers; bodies, tasks, requests, actions, events and figures held, and each paragraph of the papers read.' +
    (hits === MOST_CANDIDATES ? ` Only the ${MOST_CANDIDATES} best matches are looked at.` : ''),
  excludesInEnglish:
    'The running text of papers (paragraphs are found by single words only), and what we do not have.',
})
