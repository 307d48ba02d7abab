import type { SearchOrder } from '../../schema/enums/searchOrder'
import type { Candidate } from './candidates'

/** Hits, best first, in the order that is asked for; what has no day is last, and of one day the best first. */
export function inOrder(best: readonly Candidate[], order: SearchOrder): readonly Candidate[] {
  if (order === 'FIT') return best
  const dated = best.filter(({ first }) => first !== null)
  const turn = order === 'NEWEST' ? -1 : 1
  return [
    ...dated.sort((a, b) => turn * compareDays(a.first!, b.first!)),
    ...best.filter(({ first }) => first === null),
  ]
}

const compareDays = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)
