import { enumOf } from './enumOf'

export const SearchKind = enumOf('SearchKind', 'What a search hit is.', {
  MESSAGE: 'A message.',
  PLAN: 'A plan.',
  POLICY: 'A policy.',
  REPORT: 'A report.',
  DISPATCH: 'A dispatch.',
  AGENCY: 'An agency.',
  TASK: 'A task.',
  REQUEST: 'What a document asks of others.',
  ACTION: 'What a document reports as done.',
  EVENT: 'An event.',
  FIGURE: 'A figure.',
  PASSAGE: 'A paragraph of a held document.',
})
export type SearchKind = keyof typeof SearchKind
