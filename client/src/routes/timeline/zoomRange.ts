import { addDays, type Day, dayNumber } from '../../../../schema/words/calendar'

/** Where the lanes lie in the drawing, in pixels. */
export interface Lanes {
  left: number
  width: number
}
/** What the hand did with the drawing: a place `p` of it, in pixels, now stands at `k * p + x`. */
export interface Moved {
  x: number
  k: number
}

const SHORTEST = 14

/** The days that the lanes would show if they were drawn as far as the hand has moved them, both ends inside. */
export function rangeSeen(
  from: Day,
  to: Day,
  { left, width }: Lanes,
  { x, k }: Moved,
): { from: Day; to: Day } {
  const span = dayNumber(to) - dayNumber(from) + 1
  const dayAt = (place: number) => (((place - x) / k - left) / width) * span
  const first = Math.round(dayAt(left))
  const last = Math.max(first + SHORTEST, Math.round(dayAt(left + width)))
  return { from: addDays(from, first), to: addDays(from, last - 1) }
}
