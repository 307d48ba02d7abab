/** A mark on a lane with its words: places are days on the scale, `letters` the length of the words. */
export interface Mark {
  a: number
  b: number
  letters: number
}
export interface Placed {
  row: number
  /** The words stand before the mark, for behind it there is no room. */
  left: boolean
  /** They stand on the mark: there is no room before it either. */
  over: boolean
}

/** Widest lane and widest letter of small text, in pixels: on a narrower screen the lanes are lists. */
const LANE = 1040
const LETTER = 7.2

/** Rows in which no mark's words, with `air` pixels around them, reach into another's: each takes the first row that is free where it begins. */
export function packRows(marks: readonly Mark[], span: number, air = 40): Placed[] {
  const dayWidth = LANE / span
  const taken: { from: number; to: number }[][] = []
  return marks.map(({ a, b, letters }) => {
    const words = letters * LETTER + air
    const [start, end] = [a * dayWidth, b * dayWidth]
    const behind = end + words <= LANE
    const left = !behind && start > words
    const over = !behind && !left
    const reach = {
      from: left ? start - words : start,
      to: left ? end : over ? Math.max(end, start + words) : end + words,
    }
    let row = 0
    while (taken[row]?.some(other => reach.from < other.to && other.from < reach.to)) row++
    taken[row] = [...(taken[row] ?? []), reach]
    return { row, left, over }
  })
}
