import { enumOf } from './enumOf'

export const DiscrepancyKind = enumOf('DiscrepancyKind', 'What sources disagree about.', {
  FIGURE: 'A figure.',
  DATE: 'A date.',
  TITLE: 'A title.',
  NUMBER: 'A number or symbol.',
  WORDING: 'The wording of a message.',
  SUM: 'A sum and its parts.',
  LIST: 'A count and the list it counts.',
})
export type DiscrepancyKind = keyof typeof DiscrepancyKind
