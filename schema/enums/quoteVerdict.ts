import { enumOf } from './enumOf'

export const QuoteVerdict = enumOf('QuoteVerdict', 'How near a text is to a wording on record.', {
  EXACT: 'The whole text is a whole wording; differences of style alone.',
  PARTIAL: 'It holds a whole wording among other words, or is a run of four or more syllables of one.',
  NEAR: 'At most three syllables in ten differ inside, or marks do.',
  NOT_FOUND: 'Nothing on record is that near.',
})
export type QuoteVerdict = keyof typeof QuoteVerdict
