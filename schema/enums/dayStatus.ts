import { enumOf } from './enumOf'

export const DayStatus = enumOf('DayStatus', 'How the messages on record stand on a day.', {
  IN_FORCE: 'Exactly one message is in force.',
  UNCONFIRMED: 'An open period has passed the last day on which a document that we hold confirms it.',
  NONE: 'No message on record is in force.',
  OVERLAP: 'More than one message is in force.',
})
export type DayStatus = keyof typeof DayStatus
