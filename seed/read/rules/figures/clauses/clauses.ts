import { indexWithin } from '../../../forms/indexWithin'
import { lowerBound } from '../../../lowerBound'
import type { Quantity } from '../quantities/quantity'
import { wordsAt } from '../quantities/words'
import { agentIn, aspectAt, stateAt, verbAt } from './agent'
import { wordsBehind } from './behind'
import type { Clause } from './clause'
import { type Joint, jointBetween } from './joint'
import { beginning } from './opening'
import type { Range } from './range'
import type { Segment } from './segments'
import { predicateIn, withTails } from './tails'

const LONGEST_BEFORE = 320
/** So much of longer words before a figure is kept. */
const NEAREST = 240
const MOST_PIECES = 3

/** The clauses of the figures that stand in one segment, in order. */
export function clausesIn(text: string, segment: Segment, quantities: readonly Quantity[]): Clause[] {
  const joints = quantities.map((quantity, i) =>
    i === 0
      ? null
      : jointBetween(text, quantities[i - 1]!.end, quantity.from, quantities[i - 1]!.unit === quantity.unit),
  )
  const clauses: Clause[] = []
  for (const [i, quantity] of quantities.entries()) {
    const earlier = clauses[i - 1]
    const before = wordsBefore(text, segment, quantity, joints[i]!, clauses)
    const kind = joints[i]?.kind
    const goesOn = earlier && (kind === 'whole' || kind === 'list')
    const carried = goesOn ? extended(text, earlier.carried, earlier.quantity.from, quantity.from) : before
    const hangs = kind === 'kept' || (kind === 'list' && parallelOf(quantity, clauses).hangs)
    const behind = wordsBehind(text, segment, quantities, joints, i)
    clauses.push({ quantity, segment, before, carried, hangs, behind, shared: null })
  }
  return withTails(text, withShared(text, clauses, joints), joints)
}

function wordsBefore(
  text: string,
  segment: Segment,
  quantity: Quantity,
  joint: Joint | null,
  clauses: readonly Clause[],
): Range[] {
  const { from } = quantity
  const earlier = clauses.at(-1)
  if (!joint || !earlier) return shortBefore(text, { from: beginning(text, segment, from), to: from })
  const words = earlier.carried
  switch (joint.kind) {
    case 'list': {
      const parallel = parallelOf(quantity, clauses)
      const apart = !tellsMore(text, quantity.end) && (!parallel.hangs || quantity.kind === 'share')
      return apart || onlyPlaces(text, words)
        ? parallel.before
        : extended(text, words, earlier.quantity.from, from)
    }
    case 'clause':
      if (OF_SO_MANY.test(text.slice(words[0]?.from ?? 0, earlier.quantity.from)))
        return extended(text, words, earlier.quantity.from, from)
      return [{ from: joint.from, to: from }]
    case 'whole':
      if (quantity.kind === 'measure') return extended(text, words, earlier.quantity.from, from)
      return [{ from: joint.from, to: from }]
    case 'act': {
      const agent = words[0] && agentIn(text, words[0])
      const told = agent ? text.slice(agent.from, agent.to) : ''
      if (agent && !DENIES.test(told) && !TIME_ONLY.test(told))
        return [withModal(text, agent, earlier.quantity.from), { from: joint.from, to: from }]
      if (agent) return extended(text, words, earlier.quantity.from, from)
      const labelled = words.length === 0 && segment.leads.length > 0 && stateAt(text, joint.from) === 0
      return labelled ? [{ from: joint.from, to: from }] : extended(text, words, earlier.quantity.from, from)
    }
    default:
      return extended(text, words, earlier.quantity.from, from)
  }
}

/** `Trong tháng 4 có 378 lượt khách, tăng 17%`: a time is nobody. */
const TIME_ONLY = new RegExp(
  [
    '^\\s*(?:(?:trong|từ|đến|hết|vào) )?(?:(?:\\d{1,2} )?tháng|năm|quý|tuần|ngày)',
    '(?: (?:đầu năm|nay|qua|[\\d./-]+))*\\s*$',
  ].join(''),
  'iu',
)

/** `Về nông nghiệp, 114 gia súc, 499 gia cầm bị chết`: nobody and nothing stands before the first. */
const onlyPlaces = (text: string, [first, more]: readonly Range[]): boolean =>
  !more && (!first || /^\s*(?:(?:Về|Tại|Trong|Ở) [^,]{2,40},)?\s*$/u.test(text.slice(first.from, first.to)))

/** `Xã phấn đấu xây 3 cầu, trồng 5 ha`, `Sở đề nghị …`: what is meant, expected or asked is so of each act. */
function withModal(text: string, agent: Range, to: number): Range {
  const length = modalAt(text, agent.to + 1)
  return length > 0 && agent.to + 1 + length < to ? { from: agent.from, to: agent.to + 1 + length } : agent
}
const modalAt = wordsAt([
  'phấn đấu',
  'quyết tâm',
  'sẽ',
  'dự kiến',
  'cần',
  'phải',
  'đề nghị',
  'kiến nghị',
  'đề xuất',
  'kính đề nghị',
  'yêu cầu',
  'đăng ký',
  'cam kết',
  'có kế hoạch',
  'đặt mục tiêu',
])

/** `Dự thảo đưa lại mức không phải nộp là 200 triệu đồng, quy định …`: what denies one act is not said of the next. */
const DENIES = /(?<!\p{L})(?:không|chưa)$/iu

/** `Trong 7,6 điểm tăng trưởng, công nghiệp đóng góp 3,7 điểm`: of what the next is a part. */
const OF_SO_MANY = /^\s*Trong $/u

/** Gives the shares, and the counts, of a list what the last of them tells. */
function withShared(text: string, clauses: readonly Clause[], joints: readonly (Joint | null)[]): Clause[] {
  let shared: Range | null = null
  return clauses
    .toReversed()
    .map((clause, back) => {
      const index = clauses.length - 1 - back
      const { quantity, behind } = clause
      const isShare = quantity.kind === 'share'
      const told = isShare ? predicateIn(text, behind) : sufferedIn(text, behind)
      const next = clauses[index + 1]?.quantity.kind
      const goesOn = joints[index + 1]?.kind === 'list' && (next === 'share') === isShare
      if (told || !goesOn) shared = told
      const tellsNothing = isShare ? behind.to - behind.from < 2 : !shared || clause.before.some(tells(text))
      return told || tellsNothing ? clause : { ...clause, shared }
    })
    .toReversed()
}

/** `bị thiệt hại`: what befell the counted thing, from its verb on. */
function sufferedIn(text: string, { from, to }: Range): Range | null {
  const at = indexWithin(text, ' bị ', from, to)
  return at < 0 ? null : { from: at, to }
}

const tells =
  (text: string) =>
  ({ from, to }: Range): boolean =>
    indexWithin(text, ' bị ', from, to) >= 0 || predicateIn(text, { from, to }) !== null

/** `2.355 mẫu, 2.351 mẫu đã có kết quả`: a figure of a list that tells something of its own does not go on with the words of another. */
function tellsMore(text: string, end: number): boolean {
  const next = text.charAt(end) === ' ' ? end + 1 : end
  return (
    aspectAt(text, next) > 0 ||
    (stateAt(text, next) > 0 && !text.startsWith('có ', next)) ||
    verbAt(text, next) > 0
  )
}

/** So far back a figure of a list looks for one of its kind. */
const PARALLELS = 6

/** `98 ổ trên 21 phường và 52 ổ trên 13 xã`: a figure of a list goes on with the words of the last of its kind. */
function parallelOf({ unit, place }: Quantity, clauses: readonly Clause[]): Clause {
  const near = clauses.slice(-PARALLELS)
  const same =
    near.findLast(({ quantity }) => quantity.unit === unit) ??
    near.findLast(({ quantity }) => unit !== '' && headOf(quantity.unit) === headOf(unit)) ??
    near.findLast(one => place && one.quantity.place)
  return same ?? near.findLast(({ hangs }) => !hangs) ?? near.at(-1)!
}

/** `người` of `người bị thương`. */
const headOf = (unit: string): string => unit.split(' ', 1)[0]!

/** The words and on from `at` to `to`. */
function extended(text: string, words: readonly Range[], at: number, to: number): Range[] {
  const last = words.at(-1)
  const whole =
    last?.to === at ? [...words.slice(0, -1), { from: last.from, to }] : [...words, { from: at, to }]
  const kept = whole.length <= MOST_PIECES ? whole : [whole[0]!, ...whole.slice(1 - MOST_PIECES)]
  return [...kept.slice(0, -1), ...shortBefore(text, kept.at(-1)!)]
}

/** Long words before a figure keep who acts and what stands nearest. */
function shortBefore(text: string, range: Range): Range[] {
  const { from, to } = range
  if (to <= from) return []
  if (to - from <= LONGEST_BEFORE) return [range]
  const agent = agentIn(text, range)
  const comma = indexWithin(text, ', ', to - NEAREST, to - NEAREST / 2)
  const near = comma >= 0 ? comma + 2 : text.indexOf(' ', to - NEAREST) + 1
  return [...(agent ? [agent] : []), { from: near, to }]
}

/** The words of a clause up to a bracket at `at`: with the figure before it and what that counts. */
export function wordsUpTo(text: string, segment: Segment, clauses: readonly Clause[], at: number): Range[] {
  const last = lastBefore(clauses, at)
  if (!last) return shortBefore(text, { from: beginning(text, segment, at), to: at })
  return extended(
    text,
    last.carried,
    last.quantity.from,
    Math.max(last.quantity.end, Math.min(at, last.behind.to)),
  )
}

function lastBefore(clauses: readonly Clause[], at: number): Clause | undefined {
  return clauses[lowerBound(clauses.length, i => clauses[i]!.quantity.from < at) - 1]
}
