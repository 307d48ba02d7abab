import { enumOf } from './enumOf'

export const QuoteDifferenceKind = enumOf('QuoteDifferenceKind', 'How a text differs from a wording.', {
  OMITTED: 'Words of the wording are left out.',
  ADDED: 'Words are put in, or stand around it.',
  CHANGED: 'Other words stand in place of those of the wording.',
  MARKS: 'The same letters with other marks, or without.',
  CASE: 'Style: letter case alone.',
  PUNCTUATION: 'Style: punctuation, hyphens, quotation marks.',
  SPELLING: 'Style: place of the tone mark, i or y, signs that look alike or are not seen.',
})
export type QuoteDifferenceKind = keyof typeof QuoteDifferenceKind
