import { kindWord } from '../../schema/words/filterWords'
import type { Reader } from '../graph/read'
import { type Candidate, type Filters, MOST_CANDIDATES, readCandidates } from './candidates'
import type { SearchQuery } from './query'
import { firstOfAll } from './rank'

/** Among so many of the best there mostly is what the first page shows. */
const FIRST_LOOK = 128

export interface Literal {
  candidates: readonly Candidate[]
  /** Ranked, and no more than were asked for. */
  inOrder: boolean
}

/**
 * What has all the words as typed. A paragraph is one hit, and none where a fact of it is one, of a kind that is asked
 * for or not.
 * @param first so many of the best are enough; null where all are to be counted
 */
export async function readLiteral(
  reader: Reader,
  query: SearchQuery,
  filters: Filters,
  first: number | null,
): Promise<Literal> {
  const { kinds } = filters
  if (kinds?.includes('PASSAGE')) {
    const [asked, facts] = await Promise.all([
      readCandidates(reader, query.literal, filters),
      readCandidates(reader, `+(${query.literal}) -${kindWord('PASSAGE')}`, { ...filters, kinds: null }),
    ])
    return { candidates: withoutDoubles(asked, facts), inOrder: false }
  }
  const look = first === null ? MOST_CANDIDATES : FIRST_LOOK
  const best = await readCandidates(reader, query.literal, filters, { most: look })
  const shown = first === null ? null : firstOfAll(best, query, first)
  if (shown) return { candidates: shown, inOrder: true }
  const all =
    best.length < look || look === MOST_CANDIDATES
      ? best
      : await readCandidates(reader, query.literal, filters)
  return { candidates: kinds ? all : withoutDoubles(all, all), inOrder: false }
}

function withoutDoubles(candidates: readonly Candidate[], facts: readonly Candidate[]): Candidate[] {
  const taken = new Set(facts.filter(({ kind }) => kind !== 'PASSAGE').map(placeOf))
  // Of two that fit alike, such as the paragraphs of two texts of one paper, the index gives either first.
  const ordered = candidates.toSorted((a, b) => b.score - a.score || (a.id < b.id ? -1 : 1))
  return ordered.filter(one => {
    if (one.kind !== 'PASSAGE') return true
    const isNew = !taken.has(placeOf(one))
    taken.add(placeOf(one))
    return isNew
  })
}

const placeOf = ({ documentId, locator }: Candidate): string => `${documentId} ${locator}`
