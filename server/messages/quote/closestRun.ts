/** A run of `items` (half-open) and how many steps (replace, insert, leave out) lead from the pattern to it. */
export interface Run {
  start: number
  end: number
  distance: number
}

/**
 * The run of `items` nearest to `pattern`, the first of the best (Sellers' algorithm): pattern × items steps, so callers
 * keep patterns short.
 */
export function closestRun(pattern: readonly string[], items: readonly string[]): Run {
  let column = pattern.map((_, row) => ({ distance: row + 1, start: 0 }))
  let best: Run = { start: 0, end: 0, distance: pattern.length }
  items.forEach((item, at) => {
    let diagonal = { distance: 0, start: at }
    let above = { distance: 0, start: at + 1 }
    column = column.map((left, row) => {
      const cell = nearest(
        { ...diagonal, distance: diagonal.distance + (pattern[row] === item ? 0 : 1) },
        { ...left, distance: left.distance + 1 },
        { ...above, distance: above.distance + 1 },
      )
      diagonal = left
      above = cell
      return cell
    })
    if (above.distance < best.distance) best = { start: above.start, end: at + 1, distance: above.distance }
  })
  return best
}

type Cell = { distance: number; start: number }

/** Of equals the one that begins first: a word left out is then no run of replaced ones. */
function nearest(...cells: [Cell, Cell, Cell]): Cell {
  return cells.reduce((best, cell) =>
    cell.distance < best.distance || (cell.distance === best.distance && cell.start < best.start)
      ? cell
      : best,
  )
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
