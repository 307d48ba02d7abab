import { enumOf } from './enumOf'

export const SearchMatch = enumOf('SearchMatch', 'How much of what was typed the hits hold.', {
  ALL_WORDS: 'Every word.',
  MOST_WORDS: 'Nothing has every word: at least two of three.',
  MISTYPED: 'Nothing has every word as typed: words one typing error away, most others as typed.',
})
export type SearchMatch = keyof typeof SearchMatch
