import { enumOf } from './enumOf'

export const SearchOrder = enumOf('SearchOrder', 'In which order hits are listed.', {
  FIT: 'Best first.',
  NEWEST: 'By day, the latest first; what has no day last.',
  OLDEST: 'By day, the earliest first; what has no day last.',
})
export type SearchOrder = keyof typeof SearchOrder
