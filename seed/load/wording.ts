import { tokens } from '../../server/graph/fold'

/** Key under which two wordings are one: folded syllables, whatever marks, case and punctuation. */
export function wordingKey(text: string): string {
  return tokens(text).join(' ')
}

/** Syllables that must change to make one text the other, as a share of the longer one; 0 is equal. */
export function wordingDistance(a: string, b: string): number {
  const [left, right] = [tokens(a), tokens(b)]
  const longer = Math.max(left.length, right.length)
  return longer === 0 ? 0 : editDistance(left, right) / longer
}

/** Least number of insertions, deletions and replacements between two sequences. */
function editDistance(a: ArrayLike<string>, b: ArrayLike<string>): number {
  return distance(a, b, false)
}

/** The same between two words, where two letters that changed places count as one slip. */
export function slipDistance(a: string, b: string): number {
  return distance(a, b, true)
}

function distance(a: ArrayLike<string>, b: ArrayLike<string>, swaps: boolean): number {
  let [before, previous] = [[] as number[], Array.from({ length: b.length + 1 }, (_, column) => column)]
  for (let row = 1; row <= a.length; row++) {
    const current = [row]
    for (let column = 1; column <= b.length; column++) {
      const replaced = previous[column - 1]! + (a[row - 1] === b[column - 1] ? 0 : 1)
      let least = Math.min(replaced, previous[column]! + 1, current[column - 1]! + 1)
      const swapped =
        swaps && row > 1 && column > 1 && a[row - 1] === b[column - 2] && a[row - 2] === b[column - 1]
      if (swapped) least = Math.min(least, before[column - 2]! + 1)
      current.push(least)
    }
    ;[before, previous] = [previous, current]
  }
  return previous[b.length]!
}

/** A text printed in capitals only, as titles are: its letters tell nothing of the case meant. */
export function isCapitals(text: string): boolean {
  return text === text.toUpperCase() && text !== text.toLowerCase()
}
