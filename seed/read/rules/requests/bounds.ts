import { actionBehind } from '../tasks/actions'
import { beginsParty } from '../tasks/parties'

export const ENDS = /;|\.(?= \p{Lu}|\/|$)/u
export const FARTHEST = 2000

/** `đề nghị các bộ; Ủy ban nhân dân các tỉnh báo cáo`: behind a semicolon more of those asked may stand. */
export function clauseEnd(text: string, at: number, names: number): number {
  const last = Math.min(text.length, at + FARTHEST)
  for (let from = at, more = 0; more < MOST_ASKED; more++) {
    const stop = text.slice(from, last).search(ENDS)
    if (stop < 0) return last
    const end = from + stop
    const asked = text.slice(names, end)
    const goesOn =
      text.startsWith('; ', end) &&
      asked.length <= LONGEST_ASKED &&
      beginsParty(asked) &&
      actionBehind(asked) < 0 &&
      /^\p{Lu}/u.test(text.slice(end + 2, end + 3)) &&
      beginsParty(text.slice(end + 2, end + 62))
    if (!goesOn) return end
    from = end + 2
  }
  return last
}
const MOST_ASKED = 6
const LONGEST_ASKED = 240

export function clauseStart(text: string, at: number): number {
  const before = text.slice(Math.max(0, at - FARTHEST), at)
  const last = Math.max(before.lastIndexOf('; '), before.lastIndexOf('. '), before.lastIndexOf('… '))
  return last < 0 ? Math.max(0, at - FARTHEST) : Math.max(0, at - FARTHEST) + last + 2
}

export function trimmed(text: string, to: number): number {
  let end = to
  while (end > 0 && ' .;,/'.includes(text.charAt(end - 1))) end--
  return end
}
