/** `secondHand`: both are known, one of them from other papers only; `unknown`: a side has nothing to compare. */
export type Outcome = 'same' | 'different' | 'secondHand' | 'unknown'

type Value = string | number | null | undefined

/** How two values of two plans compare; nothing is called the same or different against a plan that we have not read. */
export const outcomeBetween =
  (bothRead: boolean) =>
  (left: Value, right: Value): Outcome => {
    if (isNothing(left) || isNothing(right)) return 'unknown'
    if (!bothRead) return 'secondHand'
    return left === right ? 'same' : 'different'
  }

const isNothing = (value: Value): boolean => value === null || value === undefined || value === ''

/** A list as one value, whatever its order; nothing where it is empty. */
export const setOf = (list: readonly string[]): string => [...new Set(list)].sort().join(' ')
