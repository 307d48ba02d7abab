import { enumOf } from './enumOf'

export const SearchReasonKind = enumOf('SearchReasonKind', 'Why something is found whose words differ.', {
  WORDS_ALONE: 'Of a paragraph only its words are known, not their order.',
  OTHER_WORDING: 'Another wording of the message has the words.',
  OTHER_NAME: 'Another name or abbreviation of the body has the words.',
  OTHER_CALL: 'The issuer, signer, province or another way of calling the paper has the words.',
  MISTYPED: 'A word is one letter away from one that was typed.',
  SAME_NUMBER: 'A number or symbol is written otherwise.',
  OTHER_SPELLING: 'A word is spelt otherwise.',
})
export type SearchReasonKind = keyof typeof SearchReasonKind
