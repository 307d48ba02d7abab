import type { SearchMatch } from '../../schema/enums/searchMatch'
import { fewestWords } from '../typed/near'
import type { Candidate } from './candidates'
import { matchedWords } from './match'
import type { SearchQuery } from './query'

/**
 * What has every word, some with a typing error; where nothing has, what has most of the words, those with most of them
 * alone. Numbers alone are not most of a text.
 */
export function withMostWords(
  candidates: readonly Candidate[],
  query: SearchQuery,
): { candidates: Candidate[]; match: SearchMatch } {
  const asked = [...new Set(query.words.map(({ folded }) => folded))]
  const counted = candidates
    .map(candidate => ({ candidate, there: wordsIn(candidate.words, query) }))
    .filter(({ there }) => [asked, asked.filter(isWord)].every(words => hasMost(words, there)))
  const most = Math.max(0, ...counted.map(({ there }) => there.size))
  const kept = counted.filter(({ there }) => there.size === most)
  return {
    candidates: kept.map(({ candidate }) => candidate),
    match: kept.length === 0 ? 'ALL_WORDS' : most === asked.length ? 'MISTYPED' : 'MOST_WORDS',
  }
}

const isWord = (folded: string): boolean => !/^\d+$/.test(folded)

const hasMost = (words: readonly string[], there: ReadonlySet<string>): boolean =>
  words.filter(word => there.has(word)).length >= fewestWords(words.length)

const wordsIn = (text: string, query: SearchQuery): ReadonlySet<string> =>
  new Set(matchedWords(text, query, true).map(({ asked }) => asked.folded))
