import { enumOf } from './enumOf'

export const TimelineKind = enumOf('TimelineKind', 'What an entry of the timeline is.', {
  MESSAGE: 'A message begins to be in force.',
  PLAN: 'A plan is issued.',
  POLICY: 'A policy is issued.',
  DISPATCH: 'A dispatch is issued.',
  REPORT: 'A report is issued.',
  EVENT: 'A dated event that a document tells.',
})
export type TimelineKind = keyof typeof TimelineKind
