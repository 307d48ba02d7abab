import { enumOf } from './enumOf'

export const QuoteVerdict = enumOf('QuoteVerdict', 'How near a text is to a wording on record.', {
  EXACT:
    'It holds a whole wording, or is a run of five or more syllables of one; letter case, blanks and style of quotation marks aside.',
  NEAR: 'At most three syllables in ten differ.',
  NOT_FOUND: 'Nothing on record is that near.',
})
export type QuoteVerdict = keyof typeof QuoteVerdict
