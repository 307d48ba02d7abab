import { isLower } from '../../../../../schema/words/charClasses'
import { gathered } from '../../../gathered'
import { agentIn, aspectAt, stateAt, verbAt } from '../clauses/agent'
import type { Clause } from '../clauses/clause'
import { wordsUpTo } from '../clauses/clauses'
import { closing } from '../clauses/marks'
import { beginning } from '../clauses/opening'
import { isPartOfCount } from '../clauses/parts'
import type { Range } from '../clauses/range'
import type { Segment } from '../clauses/segments'
import type { Piece } from '../fact'
import { wordsAt } from '../quantities/words'
import { type Context, plain } from '../statement'
import type { Time } from '../times/time'
import type { Told } from '../told'
import { JOINING, WITHIN } from '../vocabulary/joints'
import { CARRIED_OUT, FRAGMENTS, OPENINGS, PARTS } from '../vocabulary/openings'
import { levelOf } from './level'
import { meetingOf } from './meeting'

/** A context with the words of the text that it is made of. */
export interface Placed extends Context {
  ranges: Range[]
  /** Where its words stand in another block. */
  piece?: Piece
}

const LONGEST_LEAD = 220
/** So many short segments one behind the other go on with one. */
const MOST_BACK = 8
/** Fewer words do not tell what is counted. */
const SHORTEST_CLAUSE = 24
const LONGEST_PART = 320
const openings = new Set(OPENINGS)
const fragmentAt = wordsAt(FRAGMENTS)
const partAt = wordsAt(PARTS)
const joinsAt = wordsAt(JOINING)
const withinAt = wordsAt(WITHIN)

/** What leads a figure in: the sentence it is a part of, the words before a colon, the words outside its bracket. */
export function contextsOf(told: Told, clause: Clause, time: Time | null): Placed[] {
  const { segment } = clause
  const earlier = sentenceBefore(told, segment)
  const outer = segment.outside ? outsideOf(told, segment, clause) : []
  const level = earlier.length === 0 ? levelOf(told, segment) : null
  const ranked: Placed[] = level
    ? [{ ranges: [level], words: plain(told.flow.text, told.times, level), mark: ': ' }]
    : []
  return [...ranked, ...earlier, ...outer, ...ellipsis(told, clause), ...leadsWithTotal(told, segment, time)]
}

/** `tỷ lệ tiêm mũi 1 đạt 99%; mũi 2 đạt 97%`: few small words go on with the segment before them. */
function ellipsis(told: Told, { segment }: Clause): Placed[] {
  const { text } = told.flow
  const [first, more] = told.clausesOf.get(segment)?.[0]?.before ?? []
  const isShort =
    first && !more && first.to - first.from <= SHORTEST_CLAUSE && isLower(text.charCodeAt(first.from))
  const leads = segment.outside ?? segment.total ?? segment.leads[0]
  if (!isShort || leads || segment.apart || stateAt(text, first.from) > 0) return []
  let whole = segment.before
  for (let back = 0; back < MOST_BACK && whole?.before && whole.to - whole.from <= SHORTEST_CLAUSE; back++)
    whole = whole.before
  if (!whole || whole.to - whole.from > LONGEST_LEAD || first.from < whole.to) return []
  const range = { from: beginning(text, whole, whole.to), to: whole.to }
  if (aspectAt(text, first.from) > 0 && agentIn(text, range)) return []
  return [{ ranges: [range], words: plain(text, told.times, range), mark: ', ' }]
}

/** `Số phản ánh tiếp nhận: 49, trong đó, tháng trước chuyển sang: …`: the count that it is a part of before its own label. */
function leadsWithTotal(told: Told, segment: Segment, time: Time | null): Placed[] {
  const { leads, total } = segment
  if (!total || isComplete(told, segment, total)) return leadsOf(told, leads, time)
  const shared = leads.filter(lead => total.leads.includes(lead))
  const own = leads.filter(lead => !shared.includes(lead))
  const label = total.leads.filter(lead => !shared.includes(lead)).at(0)
  const from = label && total.to - label.from <= LONGEST_LEAD ? label.from : total.from
  const range = { from, to: total.to }
  const { text } = told.flow
  const opens = own[0]?.from ?? segment.from
  const saysPart = withinAt(text, opens) > 0 || joinsAt(text, opens) > 0 || joinsAt(text, segment.from) > 0
  const whole: Placed[] =
    range.to - range.from > LONGEST_LEAD
      ? []
      : [{ ranges: [range], words: plain(text, told.times, range), mark: saysPart ? ', ' : ', trong đó ' }]
  return [...leadsOf(told, shared, time), ...whole, ...leadsOf(told, own, time)]
}

/** Whether the parts before a segment sum to the total already: `239 bắt buộc; 79 tự nguyện` of 318. */
function isComplete({ clausesOf }: Told, segment: Segment, total: Segment): boolean {
  const whole = clausesOf.get(total)?.find(({ quantity }) => quantity.kind === 'count')?.quantity
  let sum = 0
  let parts = 0
  for (let part = segment.before; part && part !== total && parts < MOST_BACK; part = part.before) {
    const quantity = clausesOf.get(part)?.[0]?.quantity
    if (part.total !== total || quantity?.unit !== whole?.unit) return false
    sum += quantity?.value ?? Number.NaN
    parts++
  }
  return parts > 1 && sum === whole?.value
}

function leadsOf(told: Told, leads: readonly Range[], time: Time | null): Placed[] {
  return gathered(leads, lead => {
    if (lead.to - lead.from > LONGEST_LEAD) return []
    const { text } = told.flow
    const words = text.slice(lead.from, lead.to).trim()
    const onlyTime =
      time !== null &&
      !time.own &&
      time.start >= lead.from &&
      time.end <= lead.to &&
      words.length - (time.end - time.start) < 3
    if (onlyTime || openings.has(words.toLowerCase())) return []
    return [{ ranges: [lead], words: plain(text, told.times, lead), mark: ': ' as const }]
  })
}

/** `(trong đó có 6 cơ sở …)`: the clause up to the bracket; `(phát 44 tỷ âm thông báo)`: only who acts in it. */
function outsideOf(told: Told, inner: Segment, clause: Clause): Placed[] {
  const {
    before,
    quantity: { unit },
  } = clause
  const { segment, at } = inner.outside!
  const { text } = told.flow
  const meeting = meetingOf(told, inner, unit)
  if (meeting) return [{ ranges: [meeting], words: plain(text, told.times, meeting), mark: ', ' }]
  const outer = wordsUpTo(text, segment, told.clausesOf.get(segment) ?? [], at)
  const first = before[0]
  const acts = first !== undefined && verbAt(text, first.from) > 0 && joinsAt(text, first.from) === 0
  const agent = acts && outer[0] ? agentIn(text, outer[0]) : null
  const compared = agent ? null : comparedBehind(text, at, clause)
  const ranges = agent ? [withoutAspect(text, agent)] : compared ? [...outer, compared] : outer
  const words = ranges.map(range => plain(text, told.times, range)).join(' ')
  const labelled = inner.leads.length > 0 || first === undefined
  const mark: Context['mark'] = agent
    ? ' '
    : isPartOfCount(told, clause)
      ? ', trong đó '
      : labelled
        ? ': '
        : ', '
  return [...leadsWithTotal(told, segment, null), { ranges, words, mark }]
}

/** `tăng 35 người (4,69%) so với cùng kỳ`: what a share in brackets is measured against stands behind them. */
function comparedBehind(text: string, at: number, { quantity }: Clause): Range | null {
  const close = quantity.kind === 'share' ? closing(text, at, text.length) : -1
  const against = close < 0 ? null : AGAINST.exec(text.slice(close + 1, close + LONGEST_AGAINST))
  return against ? { from: close + 1, to: close + 1 + against[0].length } : null
}
const AGAINST = /^ so (?:với|cùng) [^,;.()]*/u
const LONGEST_AGAINST = 80

function withoutAspect(text: string, { from, to }: Range): Range {
  const last = text.lastIndexOf(' ', to)
  return { from, to: text.slice(last + 1, to) === 'đã' ? last : to }
}

/** The sentence before, where this one is a part of it (`Trong đó, …`) or it is none by itself (`Sau khi triển khai X.`). */
function sentenceBefore(told: Told, { sentence }: Segment): Placed[] {
  const { text } = told.flow
  const start = skipBlanks(text, sentence.from)
  const { before } = sentence
  if (!before) return []
  const first = skipBlanks(text, before.from)
  const isPart = partAt(text, start) > 0 || COMPARES.test(text.slice(start, start + COMPARISON))
  const isFragment =
    fragmentAt(text, first) > 0 &&
    !DOES.test(text.slice(first, first + 30)) &&
    !text.slice(first, before.to).includes(',')
  if ((!isPart && !isFragment) || before.to - first > LONGEST_PART) return []
  const to = before.to - 1
  return [{ ranges: [{ from: first, to }], words: plain(text, told.times, { from: first, to }), mark: ', ' }]
}

/** `Thực hiện ký cam kết đối với 17 doanh nghiệp.`: a sentence of its own, not `Thực hiện Kế hoạch số 5.`. */
const DOES = new RegExp(`^Thực hiện (?!${CARRIED_OUT.join('|')})\\p{Ll}`, 'u')

/** `So với cùng kỳ năm 2023, tăng 1.234 vụ`: of what, the sentence before tells. */
const COMPARES = /^So (?:với )?(?:cùng kỳ|năm|tháng|quý|tuần|kỳ)[^,;.]{0,40}, (?:tăng|giảm|bằng|đạt) /u
const COMPARISON = 80

function skipBlanks(text: string, from: number): number {
  let at = from
  while (' -+'.includes(text.charAt(at) || 'x')) at++
  return at
}
