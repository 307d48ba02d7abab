import { enumOf } from './enumOf'

export const SearchKind = enumOf('SearchKind', 'What a search hit is.', {
  MESSAGE: 'A message.',
  PLAN: 'A plan.',
  POLICY: 'A policy.',
  REPORT: 'A report.',
  DISPATCH: 'A dispatch.',
  AGENCY: 'An agency.',
  TASK: 'A task.',
  EVENT: 'An event.',
  FIGURE: 'A figure.',
})
export type SearchKind = keyof typeof SearchKind
