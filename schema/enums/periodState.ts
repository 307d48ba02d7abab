import { enumOf } from './enumOf'

export const PeriodState = enumOf('PeriodState', 'How one plan stands on one day.', {
  NOT_YET: 'Its period begins later.',
  IN_FORCE: 'The day is inside its period.',
  UNCONFIRMED: 'Its open period has passed its last confirmation.',
  ENDED: 'Its period ended before.',
  UNKNOWN: 'Nothing on record tells.',
})
export type PeriodState = keyof typeof PeriodState
