import { actionBehind, actionBehindGroup } from './actions'
import { beginsParty, isGroup, partiesOf } from './parties'
import { COLON } from './siblings'

/** Who is to act, named at the beginning of a passage, and where the words about what begin. */
export interface Assignee {
  names: string[]
  /** Place of the first word behind the names. */
  rest: number
}

/** `Giao …`, `Yêu cầu …`, `Đề nghị …`, `Đối với …`: what may stand before the names. */
const LEAD =
  /^(?:giao(?: cho)?|yêu cầu|đề nghị|phân công|trách nhiệm của|nhiệm vụ của|đối với|kêu gọi|các ông(?: \(bà\))?:|các đồng chí:)(?: các các(?= ))? /iu
const LEAD_FIRST = /[gyđptnkcGYĐPTNKC]/
const STOP = new RegExp(`${COLON}|\\.(?:\\s|$)|\\((?!bà)`, 'u')
const LONGEST = 320

/** The bodies that a passage begins with: `Sở Y tế:`, `Giao Sở A, Ban B chủ trì …`, `Đối với các cơ quan báo chí`. */
export function assigneeOf(text: string, heading = false): (Assignee & { lead: string | null }) | null {
  const lead = LEAD_FIRST.test(text.slice(0, 1)) ? (LEAD.exec(text.slice(0, 40))?.[0] ?? null) : null
  const from = lead?.length ?? 0
  const words = text.slice(from, from + LONGEST)
  if (!beginsParty(words)) return null
  const end = endOfNames(words, heading)
  if (end < 0 && text.length > from + 160) return null
  const names = partiesOf(words.slice(0, end < 0 ? words.length : end))
  if (names.length === 0 || names.some(name => name.length > 160)) return null
  const rest = end < 0 ? text.length : from + end
  return { names, rest: skip(text, rest), lead: lead?.trim().toLowerCase() ?? null }
}

/** Names end at a colon, at a bracket, at what is to be done, or with the sentence; -1 where nothing ends them. */
function endOfNames(words: string, heading: boolean): number {
  const action = heading && isGroup(words) ? actionBehindGroup(words) : actionBehind(words)
  const stops = [words.search(STOP), action].filter(place => place >= 0)
  return stops.length === 0 ? -1 : Math.min(...stops)
}

function skip(text: string, at: number): number {
  let i = at
  if (text.charAt(i) === '(') i = Math.max(i, text.indexOf(')', i) + 1)
  while (i < text.length && ' :,.;'.includes(text.charAt(i))) i++
  return i
}
