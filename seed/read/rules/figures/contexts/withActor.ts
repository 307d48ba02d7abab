import { agentIn, aspectAt, stateAt } from '../clauses/agent'
import type { Clause } from '../clauses/clause'
import { beginning } from '../clauses/opening'
import type { Range } from '../clauses/range'
import { exists, tellsOfIt } from '../clauses/tails'
import type { PaperFigures } from '../paperFigures'
import { wordsAt } from '../quantities/words'
import { plain } from '../statement'
import { lastBefore } from '../times/time'
import type { Told } from '../told'
import { WITHIN } from '../vocabulary/joints'
import { CONTINUED, FREQUENCIES } from '../vocabulary/openings'
import type { Placed } from './contexts'
import { fullNameOf } from './fullName'

const frequencyAt = wordsAt(FREQUENCIES)
const continuedAt = wordsAt(CONTINUED)

/** A clause with what is to be said before it. */
export interface Named {
  clause: Clause
  contexts: Placed[]
}

/** The clause with who acts where it only says `đã …`, and with the long name of a body where it says `Đài đã …`. */
export function withActor(paper: PaperFigures, index: number, told: Told, given: Clause): Named {
  const clause = goingOn(told, given)
  const { text } = told.flow
  const first = clause.before[0]
  const asIs = { clause, contexts: [] }
  if (!first || clause.segment.outside || clause.segment.total) return asIs
  const start = behindTime(told, first)
  const aspect = aspectAt(text, start)
  if (aspect > 0 || stateAt(text, start) > 0) {
    const exists = aspect === 0 || stateAt(text, start + aspect + 1) > 0
    const agent =
      agentOfSentence(told, clause) ?? (exists || !goesOn(told, clause) ? null : agentBefore(told, clause))
    return agent ? said(paper, index, told, clause, { agent, start, rest: start }) : asIs
  }
  const agent = agentIn(text, { from: start, to: first.to })
  return agent ? said(paper, index, told, clause, { agent, start, rest: null }) : asIs
}

/** `… 1.005 tin bài trên sóng phát thanh; 1.109 tin bài trên sóng truyền hình`: the words before the first count for both. */
function goingOn(told: Told, clause: Clause): Clause {
  const { segment, before, behind } = clause
  if (before.length > 0 || segment.leads.length > 0 || segment.outside) return clause
  const { text } = told.flow
  for (let earlier = segment.before; earlier; earlier = earlier.before) {
    const first = told.clausesOf.get(earlier)?.findLast(one => !one.hangs)
    if (!first) return clause
    if (first.before.length === 0 && earlier.leads.length === 0) continue
    if (earlier.total || partAt(text, skipBlank(text, first.before[0]?.from ?? 0)) > 0) continue
    const ownTold = tellsOfIt(text, behind) && !exists(text, first.quantity.from)
    return ownTold ? clause : { ...clause, before: first.before }
  }
  return clause
}

const partAt = wordsAt(WITHIN)
const skipBlank = (text: string, at: number): number => (text.charAt(at) === ' ' ? at + 1 : at)

interface Actor {
  agent: Range
  /** Where the clause begins behind its time. */
  start: number
  /** Where it goes on, where the agent stands in another sentence. */
  rest: number | null
}

function said(paper: PaperFigures, index: number, told: Told, clause: Clause, actor: Actor): Named {
  const { text } = told.flow
  const { agent, start, rest } = actor
  const last = text.lastIndexOf(' ', agent.to - 1) + 1
  const to = last > agent.from && aspectAt(text, last) > 0 ? last - 1 : agent.to
  const short = text.slice(agent.from, to)
  const block = paper.blocks[index]!
  const full = fullNameOf(short, paper.blocks, index, agent.from) ?? paper.issuerNamed(short)
  if (told.flow !== block.flow || (!full && rest === null)) return { clause, contexts: [] }
  const name: Placed = full
    ? {
        ranges: [],
        words: full.name,
        mark: ' ',
        piece: { ...full, flow: full.block.flow, locator: full.block.locator },
      }
    : { ranges: [{ from: agent.from, to }], words: short, mark: ' ' }
  const [first, ...others] = clause.before
  const opening = { from: first!.from, to: start }
  const words = plain(text, told.times, opening)
  const contexts: Placed[] = words.trim() === '' ? [name] : [{ ranges: [opening], words, mark: ', ' }, name]
  return { clause: { ...clause, before: [{ from: rest ?? to, to: first!.to }, ...others] }, contexts }
}

/** `Cụ thể, đã phát …`: only such a sentence is of the one who acted in the sentence before. */
function goesOn({ flow: { text } }: Told, { segment: { sentence } }: Clause): boolean {
  return continuedAt(text, sentence.from + (text.charAt(sentence.from) === ' ' ? 1 : 0)) > 0
}

/** Who acts in the segment before, of the same sentence: `Toàn tỉnh có 20 xã …; có 30 thôn …`. */
function agentOfSentence(told: Told, { segment }: Clause): Range | null {
  const { before } = segment
  if (!before || segment.leads.length > 0) return null
  const { text } = told.flow
  const from = behindTime(told, { from: beginning(text, before, before.to), to: before.to })
  return PREAMBLE.test(text.slice(from, from + 8)) ? null : agentIn(text, { from, to: before.to })
}
/** `Qua 05 năm thực hiện …`: nobody. */
const PREAMBLE = /^(?:Qua|Sau|Trong|Từ|Với|Theo|Để|Nhằm) /u

/** Who acted in the sentence before. */
function agentBefore(told: Told, { segment }: Clause): Range | null {
  const { before } = segment.sentence
  if (!before) return null
  const { text } = told.flow
  const from = behindTime(told, { from: beginning(text, before, before.to), to: before.to })
  const agent = agentIn(text, { from, to: before.to })
  return agent && /^\p{Lu}/u.test(text.charAt(agent.from)) ? agent : null
}

/** Behind the time that a clause opens with: `Từ 01/6 đến 22/9/2021, Đài đã …`, `mỗi ngày, Báo xuất bản …`. */
function behindTime({ times, flow: { text } }: Told, { from, to }: Range): number {
  let at = from
  while (at < to && text.charAt(at) === ' ') at++
  const time = times[lastBefore(times, at)]
  const behind = time?.start === at ? time.end : at + frequencyAt(text, at)
  if (behind === at || behind >= to) return at
  at = behind
  while (at < to && ' ,:'.includes(text.charAt(at))) at++
  return at
}
