import { enumOf } from './enumOf'

export const DocumentOrder = enumOf('DocumentOrder', 'In which order documents are listed.', {
  NEWEST: 'By day of issue, the latest first; what has no day last.',
  OLDEST: 'By day of issue, the earliest first; what has no day last.',
})
export type DocumentOrder = keyof typeof DocumentOrder
