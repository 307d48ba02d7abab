import { numberKey } from '../forms/numberKey'
import { gathered } from '../gathered'

/** A sign that differs by more letters is another body's, not a slip: one of two letters or more, two of five or more. */
const SHORTEST_WITH_SLIPS = [0, 2, 5]

/**
 * Whether two whole numbers are one with a slip of the pen: the same digits, and one group of the symbol off by a letter
 * or two (`04/KH-TBTT` and `04/KH-BTTTT`, `1438/QĐ-TTg` and `1438/QĐ-TT`).
 */
export function numbersNear(a: string, b: string): boolean {
  const [left, right] = [numberKey(a).split(/[/-]/), numberKey(b).split(/[/-]/)]
  if (left.length !== right.length || left.length < 2 || left[0] !== right[0]) return false
  const differing = gathered(left, (group, i) => (group === right[i] ? [] : [[group, right[i]!] as const]))
  if (differing.length !== 1 || /^\d+$/.test(differing[0]![0])) return false
  const [one, other] = differing[0]!
  const shortest = SHORTEST_WITH_SLIPS[slipDistance(one, other)]
  return shortest !== undefined && Math.max(one.length, other.length) >= shortest
}

/** Letters to add, drop or replace to make one word the other; two that changed places count as one slip. */
export function slipDistance(a: string, b: string): number {
  let before: number[] = []
  let previous = Array.from({ length: b.length + 1 }, (_, column) => column)
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1)
      if (row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1])
        least = Math.min(least, before[column - 2]! + 1)
      current.push(least)
    }
    before = previous
    previous = current
  }
  return previous[b.length]!
}
