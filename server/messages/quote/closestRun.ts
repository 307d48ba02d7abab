/** A run of `items` (half-open) and how many steps (replace, insert, leave out) lead from the pattern to it. */
export interface Run {
  start: number
  end: number
  distance: number
}

/**
 * The run of `items` nearest to `pattern` (Sellers' algorithm): pattern × items steps, so callers keep patterns short.
 * Of equal ways the one that begins first: a word left out is then no run of replaced ones; of equal runs the first.
 */
export function closestRun(pattern: readonly string[], items: readonly string[]): Run {
  const distances = Int32Array.from(pattern, (_, row) => row + 1)
  const starts = new Int32Array(pattern.length)
  let best: Run = { start: 0, end: 0, distance: pattern.length }
  for (let at = 0; at < items.length; at++) {
    let [diagonal, diagonalStart] = [0, at]
    let [above, aboveStart] = [0, at + 1]
    for (let row = 0; row < pattern.length; row++) {
      const left = distances[row]!
      const leftStart = starts[row]!
      let distance = diagonal + (pattern[row] === items[at] ? 0 : 1)
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
    if (above < best.distance) best = { start: aboveStart, end: at + 1, distance: above }
  }
  return best
}

/** Where `pattern` stands whole in `items`; -1 where it does not. Knuth–Morris–Pratt: linear whatever the input. */
export function exactRun(pattern: readonly string[], items: readonly string[]): number {
  if (pattern.length === 0) return -1
  const fallback = [0]
  for (let at = 1, matched = 0; at < pattern.length; at++) {
    while (matched > 0 && pattern[at] !== pattern[matched]) matched = fallback[matched - 1]!
    if (pattern[at] === pattern[matched]) matched++
    fallback.push(matched)
  }
  for (let at = 0, matched = 0; at < items.length; at++) {
    while (matched > 0 && items[at] !== pattern[matched]) matched = fallback[matched - 1]!
    if (items[at] === pattern[matched]) matched++
    if (matched === pattern.length) return at - pattern.length + 1
  }
  return -1
}
