/** A run of `items` (half-open) and how many steps (replace, insert, leave out) lead from the pattern to it. */
export interface Run {
  start: number
  end: number
  distance: number
}

/**
 * The runs of `items` at most `limit` steps away from `pattern` (Sellers' algorithm), none of them overlapping another,
 * the nearest first: pattern × items steps, so callers keep patterns short. Of equal ways the one that begins first: a
 * word left out is then no run of replaced ones; of equal runs the first.
 */
export function closestRuns<T>(
  pattern: readonly T[],
  items: readonly T[],
  same: (wanted: T, item: T) => boolean,
  limit: number,
): Run[] {
  const distances = Int32Array.from(pattern, (_, row) => row + 1)
  const starts = new Int32Array(pattern.length)
  const ends = Array.from({ length: limit + 1 }, (): Run[] => [])
  for (let at = 0; at < items.length; at++) {
    let [diagonal, diagonalStart] = [0, at]
    let [above, aboveStart] = [0, at + 1]
    for (let row = 0; row < pattern.length; row++) {
      const left = distances[row]!
      const leftStart = starts[row]!
      let distance = diagonal + (same(pattern[row]!, items[at]!) ? 0 : 1)
      let start = diagonalStart
      if (left + 1 < distance || (left + 1 === distance && leftStart < start)) {
        distance = left + 1
        start = leftStart
      }
      if (above + 1 < distance || (above + 1 === distance && aboveStart < start)) {
        distance = above + 1
        start = aboveStart
      }
      diagonal = left
      diagonalStart = leftStart
      above = distance
      aboveStart = start
      distances[row] = distance
      starts[row] = start
    }
    if (above <= limit && aboveStart <= at) {
      ends[above]?.push({ start: aboveStart, end: at + 1, distance: above })
    }
  }
  return apart(ends.flat(), items.length)
}

function apart(runs: Run[], length: number): Run[] {
  const taken = new Uint8Array(length)
  return runs.filter(({ start, end }) => {
    if (taken.subarray(start, end).includes(1)) return false
    taken.fill(1, start, end)
    return true
  })
}
