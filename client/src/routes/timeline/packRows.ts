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
    const left = b * dayWidth + words > LANE && a * dayWidth > words
    const reach = left
      ? { from: a * dayWidth - words, to: b * dayWidth }
      : { from: a * dayWidth, to: b * dayWidth + words }
    let row = 0
    while (taken[row]?.some(other => reach.from < other.to && other.from < reach.to)) row++
    taken[row] = [...(taken[row] ?? []), reach]
    return { row, left }
  })
}
