import { matchesOf } from '../../../forms/matchesOf'
import type { Quantity } from '../quantities/quantity'
import { wordsAt } from '../quantities/words'
import { DAMAGES } from '../vocabulary/damages'
import { COMPARING, ENDING, RESULTS } from '../vocabulary/joints'
import { VERBS } from '../vocabulary/verbs'
import { agentIn, aspectAt, stateAt, verbAt } from './agent'
import { inCompound, type Joint } from './joint'
import { closing } from './marks'
import type { Range } from './range'
import type { Segment } from './segments'
import { exists, predicateIn } from './tails'

/** Longer words behind a figure end at a comma. */
const LONGEST_BEHIND = 260
/** Behind so many words another act begins no part of what is counted. */
const LONG = 60
/** Where long words may end without a word torn from its own. */
const BREAKS = / (?=(?:để|nhằm|tại|cho|khi|theo|trên địa bàn|đối với|góp phần) )/gu
/** `, đạt mật độ 90 …`: another measure of the same thing. */
const comparesAt = wordsAt(COMPARING)
const resultAt = wordsAt(RESULTS)
/** Words that begin a clause about others: `và một số địa phương có gửi báo cáo`. */
const othersAt = wordsAt(['một số', 'các', 'nhiều', 'những', 'còn', 'toàn', 'tất cả'])
const actAt = wordsAt(VERBS.filter(verb => verb.includes(' ')))
const befellAt = wordsAt(DAMAGES)

/** What is told of a figure behind it, to where another is told. */
export function wordsBehind(
  text: string,
  segment: Segment,
  quantities: readonly Quantity[],
  joints: readonly (Joint | null)[],
  index: number,
): Range {
  const quantity = quantities[index]!
  const { end: from, kind } = quantity
  if (endsItsClause(text, quantity)) return { from, to: from }
  if (text.startsWith(', ', from) && BESIDES.test(text.slice(segment.from, segment.from + 12)))
    return { from, to: from }
  const governed = isGoverned(text, segment, quantity)
  for (let i = index + 1; i < quantities.length; i++) {
    const joint = joints[i]!
    const start = quantities[i - 1]!.end
    if (start - from > LONGEST_BEHIND) return shortened(text, { from, to: start })
    const result = resultIn(text, start, Math.min(joint.at, quantities[i]!.from), governed)
    if (result >= 0) return { from, to: result }
    const toldOfShare = kind === 'share' && joint.kind === 'kept' && text.startsWith(' được ', joint.at)
    if (i === index + 1 && hasSoMany(text, quantity, quantities[i]!, joint)) continue
    if (joint.kind !== 'whole' && !toldOfShare && !(joint.kind === 'kept' && !joint.stops))
      return { from, to: joint.at }
  }
  const start = quantities.at(-1)!.end
  const end = Math.min(segment.to, start + LONGEST_BEHIND + 1)
  const result = resultIn(text, start, end, governed)
  return shortened(text, { from, to: result >= 0 ? result : end })
}

/** `Ngoài làm sập 6 căn nhà, cơn lũ còn làm …`. */
const BESIDES = /^ ?(?:Ngoài|Bên cạnh|Cùng với) /u

/** `có 5 xã đạt 19 tiêu chí`, `có 25 hộ được vay 500 triệu đồng`: what is told of those that there are. */
function hasSoMany(text: string, { kind, from, end }: Quantity, next: Quantity, joint: Joint): boolean {
  if (kind !== 'count' || joint.at !== end) return false
  if (next.kind === 'share' && OF_A_PLAN.test(text.slice(next.end, next.end + 24))) return false
  const told = text.startsWith('đạt ', end + 1) || text.startsWith('được ', end + 1)
  return told && (exists(text, from) || /(?:,| và) $/u.test(text.slice(Math.max(0, from - 4), from)))
}

/** `trồng 500 cây, đạt 98% kế hoạch` is told of the planting. */
const OF_A_PLAN = /^ (?:kế hoạch|KH|dự toán|chỉ tiêu|so với|tổng)(?!\p{L})/u

/** Whether a verb stands before the figure: `Sở cấp 20 giấy phép`, not `5 tuyến đường`. */
function isGoverned(text: string, { from: start }: Segment, quantity: Quantity): boolean {
  const from = text.charAt(start) === ' ' ? start + 1 : start
  const begins = verbAt(text, from) + stateAt(text, from) + aspectAt(text, from) > 0
  return begins || agentIn(text, { from, to: quantity.from }) !== null
}

/** `đạt 8,19%, thuộc nhóm …`, `đạt 61% trong khi …`: behind a comma or these words another thing is told. */
function endsItsClause(text: string, { kind, end }: Quantity): boolean {
  if (kind === 'count') return text.startsWith(', ', end) && totalAt(text, end + 2) > 0
  if (kind !== 'share' && kind !== 'measure') return false
  const close = text.startsWith(' (', end) ? closing(text, end + 1, text.length) : -1
  const from = close > 0 && /\d/.test(text.slice(end, close)) ? close + 1 : end
  const words = text.slice(from, from + 24)
  return words.startsWith(', ') || words.startsWith(' và ') || endsAt(words, 1) > 0
}
const endsAt = wordsAt(ENDING)
/** `5 ổ dịch, tổng số ca mắc là 300 ca`: another sum is told. */
const totalAt = wordsAt(['tổng số', 'tổng', 'tỷ lệ', 'tỉ lệ', 'trung bình', 'bình quân'])

/** `đã được ký, nhưng chưa có người nhận`: what turns the sense stays. */
const TURNS = /^nhưng (?:chưa|không)(?!\p{L})/u
/** `3 người chết, 12 bị thương`: a number whose noun the print leaves out. */
const COUNT = /^\d[\d.]{0,8} /

/** Where another clause begins that tells what came of it; -1 where none does. */
function resultIn(text: string, from: number, to: number, governed: boolean): number {
  for (let at = from; at < to; at++) {
    const char = text.charAt(at)
    if (char === '(' || char === '“') {
      const close = closing(text, at, to)
      if (close > 0) at = close
    } else if (char === ',' && text.charAt(at + 1) === ' ' && !inCompound(text, at)) {
      const next = at + (text.startsWith('và ', at + 2) ? 5 : 2)
      if (
        (resultAt(text, next) > 0 && !TURNS.test(text.slice(next, next + 12))) ||
        comparesAt(text, next) > 0 ||
        ((at === from || at - from > LONG) && actAt(text, next) > 0) ||
        (at === from && befellAt(text, next) > 0) ||
        COUNT.test(text.slice(next, next + 12))
      )
        return at
    } else if (char === ' ' && (text.startsWith('nhằm ', at + 1) || text.startsWith('qua đó', at + 1)))
      return at
    else if (text.startsWith(' và ', at) && endsAt(text, at + 1) > 0) return at
    else if (text.startsWith(' và ', at) && COUNT.test(text.slice(at + 4, at + 16))) return at
    else if (
      text.startsWith(' và ', at) &&
      othersAt(text, at + 4) > 0 &&
      agentIn(text, { from: at + 4, to })
    ) {
      if (governed || predicateIn(text, { from, to: at })) return at
    }
  }
  return -1
}

function shortened(text: string, { from, to }: Range): Range {
  if (to - from <= LONGEST_BEHIND) return { from, to }
  const words = text.slice(from, from + LONGEST_BEHIND)
  const places = matchesOf(BREAKS, words).map(({ index }) => from + index)
  const last = places.findLast(at => at > from + LONG && !inCompound(text, at))
  return { from, to: last ?? text.lastIndexOf(' ', from + LONGEST_BEHIND) }
}
