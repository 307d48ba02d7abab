import { enumOf } from './enumOf'

export const DiscrepancyKind = enumOf('DiscrepancyKind', 'What sources disagree about.', {
  FIGURE: 'A figure.',
  UNIT: 'The unit of one number.',
  QUALIFIER: 'How certain one number is: exact, about, more than.',
  PERIOD: 'The stretch of days that is counted or meant.',
  KIND: 'What kind of paper a document is.',
  ORDER: 'The order of numbers and days in one register.',
  BLANK: 'What a paper leaves open.',
  DATE: 'A date.',
  TITLE: 'A title.',
  NUMBER: 'A number or symbol.',
  WORDING: 'The wording of a message.',
  SUM: 'A sum and its parts.',
  LIST: 'A count and the list it counts.',
})
export type DiscrepancyKind = keyof typeof DiscrepancyKind
