import type { SearchConnection } from '../../schema/connections/search'
import type { CoverageNote } from '../../schema/coverage/coverageNote'
import { SearchKind } from '../../schema/enums/searchKind'
import type { SearchMatch } from '../../schema/enums/searchMatch'
import type { SearchOrder } from '../../schema/enums/searchOrder'
import type { SearchHit } from '../../schema/search/searchHit'
import type { Context } from '../context'
import { badInput } from '../graph/badInput'
import { connectionOf, type Page, type PageArguments, pageOf } from '../graph/page'
import type { Reader } from '../graph/read'
import { type Candidate, type Filters, MOST_CANDIDATES, readCandidates } from './candidates'
import { facetsOf } from './facets'
import { type HitNodes, readHitNodes } from './hitNodes'
import { asTyped, matchedWords } from './match'
import { withMostWords } from './mostWords'
import { inOrder } from './order'
import { MOST_WORDS, queryFrom, type SearchQuery } from './query'
import { ranked } from './rank'
import { reasonInWords, reasonsFor } from './reason'
import { shownText, snippetOf, wordsShownOf } from './snippet'

export interface SearchAsked {
  text: string
  /** Only what has every word with its marks as typed. */
  marks: boolean
  order: SearchOrder
  filters: Filters
}
const searchKinds = Object.keys(SearchKind) as SearchKind[]

interface Found {
  query: SearchQuery
  candidates: Candidate[]
  match: SearchMatch
}

/**
 * What holds all the words; where nothing does, what holds most of them, or holds them with a typing error. At most three
 * round trips. A text without a letter or digit finds nothing.
 */
export async function search(
  context: Context,
  { text, marks, order, filters }: SearchAsked,
  asked: PageArguments,
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
    }
  const found = await find(context, query, filters)
  const kept = marks ? found.candidates.filter(one => asTyped(shownText(one), query)) : found.candidates
  const all = inOrder(ranked(kept, query), order)
  const begin = beginningOf(page, all)
  const shown = all.slice(begin, begin + page.first + 1)
  const nodes = await readHitNodes(context, shown)
  const items = shown.map((candidate, at) => ({
    place: [begin + at, candidate.id],
    node: hitFrom(candidate, found, nodes),
  }))
  return {
    ...connectionOf(page, items, all.length, coverageOf(all.length)),
    facets: facetsOf(all),
    match: found.match,
  }
}

async function find({ reader }: Context, query: SearchQuery, filters: Filters): Promise<Found> {
  const literal = await readWithoutDoubles(reader, query, filters)
  if (literal.length > 0) return { query, candidates: literal, match: 'ALL_WORDS' }
  const kinds = (filters.kinds ?? searchKinds).filter(kind => kind !== 'PASSAGE')
  const some =
    query.some && kinds.length > 0
      ? await readCandidates(reader, query.some, { ...filters, kinds }, true)
      : []
  return { query, ...withMostWords(some, query) }
}

/** A paragraph is one hit, and none where a fact of it is one, of a kind that is asked for or not. */
async function readWithoutDoubles(
  reader: Reader,
  query: SearchQuery,
  filters: Filters,
): Promise<Candidate[]> {
  const { kinds } = filters
  if (kinds && !kinds.includes('PASSAGE')) return readCandidates(reader, query.literal, filters)
  const candidates = await readCandidates(reader, query.literal, { ...filters, kinds: null })
  const placeOf = ({ documentId, locator }: Candidate) => `${documentId} ${locator}`
  const taken = new Set(candidates.filter(({ kind }) => kind !== 'PASSAGE').map(placeOf))
  return candidates.filter(one => {
    if (kinds && !kinds.includes(one.kind)) return false
    if (one.kind !== 'PASSAGE') return true
    const isNew = !taken.has(placeOf(one))
    taken.add(placeOf(one))
    return isNew
  })
}

/** After the hit that the cursor names; where it is gone, at its place. */
function beginningOf({ after }: Page, all: readonly Candidate[]): number {
  if (after === null) return 0
  const [at, id] = after as [number, string]
  const there = all.findIndex(candidate => candidate.id === id)
  return there === -1 ? Math.max(0, at) : there + 1
}

function hitFrom(candidate: Candidate, { query, match }: Found, { nodes, documents }: HitNodes): SearchHit {
  const node = nodes.get(candidate.id)
  if (!node) throw new Error(`${candidate.id} was found and is not in the graph`)
  const text = node.__typename === 'Passage' ? wordsShownOf(node, query) : shownText(candidate)
  const matched = matchedWords(text, query, match !== 'ALL_WORDS')
  const reasons = reasonsFor(matched, candidate)
  return {
    node,
    ...snippetOf(text, matched),
    reasons,
    reason: reasonInWords(reasons),
    locator: candidate.locator,
    document: candidate.documentId === null ? null : (documents.get(candidate.documentId) ?? null),
  }
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
