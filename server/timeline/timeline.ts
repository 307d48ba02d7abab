import type { CoverageNote } from '../../schema/coverage/coverageNote'
import { TimelineKind } from '../../schema/enums/timelineKind'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { Span } from '../../schema/timeline/span'
import type { Timeline } from '../../schema/timeline/timeline'
import type { Day } from '../../schema/words/calendar'
import { shortDay, shortDayInEnglish } from '../../schema/words/writtenDays'
import type { Context } from '../context'
import { isCardEnough } from '../graph/documentLoader'
import type { Selected } from '../graph/selected'
import type { KnownPeriod } from '../messages/clock'
import { answerFrom } from '../messages/dayAnswer'
import { inForceFrom } from '../messages/inForce'
import type { MessageSnapshot } from '../messages/snapshot/snapshot'
import { extentOf, type Stretch, stretchesOf } from '../messages/spans'
import { todayInVietnam } from '../messages/today'
import { type Dated, type DatedShape, MOST_ENTRIES, type Range, readDated } from './dated'
import { entriesFrom } from './entries'

export interface TimelineRequest extends Range {
  /** Null for all. */
  kinds: readonly TimelineKind[] | null
  agency: string | null
  shape: DatedShape
}

/** A timeline, out of which single periods can be taken without the others. */
export interface TimelineRead extends Timeline {
  /** So many that begin nearest to a day, as many before it as behind it where there are so many; in their order. */
  nearest(on: Day, first: number): MessageInForce[]
}

/** What happened between two days; one round trip beside the snapshot, none for messages alone. */
export async function readTimeline(context: Context, request: TimelineRequest): Promise<TimelineRead> {
  const snapshot = await context.messages()
  const kinds = request.kinds ?? Object.values(TimelineKind)
  const periods = periodsOf(snapshot, request.agency)
  const dated = await readRange(context, request, kinds, periods)
  for (const { document } of dated.documents) context.loaders.documents.keep(document.id, document)

  const { from, to } = wholeRange(dated, request)
  const touching = () => periods.filter(period => touches(period, from, to))
  const told = (period: KnownPeriod) => inForceFrom(snapshot, period, null)
  const within = () => touching().flatMap(told)
  const stretches = () =>
    periods.length > 0 || request.agency === null ? stretchesOf(periods, from, to) : []
  // Each is worked out where it is asked for.
  return {
    from,
    to,
    get entries() {
      return entriesFrom(dated, kinds.includes('MESSAGE') ? within() : []).filter(
        ({ on }) => dated.next === null || on < dated.next,
      )
    },
    next: dated.next,
    get periods() {
      return within()
    },
    get periodCount() {
      return touching().reduce((sum, { plan }) => sum + (snapshot.plans.get(plan.id)?.carries.length ?? 0), 0)
    },
    nearest: (on, first) => around(touching(), on, first).flatMap(told).slice(0, first),
    get gaps() {
      return stretches()
        .filter(({ inForce }) => inForce.length === 0)
        .map(gap => gapFrom(snapshot, periods, gap))
    },
    get overlaps() {
      return stretches()
        .filter(({ inForce }) => inForce.length > 1)
        .map(({ from, to, inForce }) => ({
          from,
          to,
          messages: inForce.flatMap(told),
        }))
    },
    coverage: coverageOf(from, to, dated.next),
  }
}

/** How much of papers and events a timeline is asked for; a title may call a paper by its issuer. */
export function timelineShapeOf(timeline: Selected): DatedShape {
  const entries = timeline.below('entries')
  const subject = entries.below('subject')
  return {
    whole: entries.has('title') || !isCardEnough(subject),
    proven: [entries, subject].some(asked => asked.has('evidence') || asked.has('documents')),
  }
}

/** Where nothing is dated, today; an end that is not asked for never falls on the wrong side of the one that is. */
function wholeRange(dated: Range, asked: Range): { from: string; to: string } {
  const from = dated.from ?? dated.to ?? todayInVietnam()
  const to = dated.to ?? from
  return from <= to ? { from, to } : { from: asked.from ?? to, to: asked.from ?? to }
}

/** The plans whose messages are the country's; of an agency, those it issued. */
const periodsOf = (snapshot: MessageSnapshot, agency: string | null): readonly KnownPeriod[] =>
  agency === null
    ? snapshot.nationalPeriods
    : snapshot.periods.filter(({ plan }) => snapshot.plans.get(plan.id)?.plan.issuer?.id === agency)

async function readRange(
  { reader }: Context,
  { from, to, agency, shape }: TimelineRequest,
  kinds: readonly TimelineKind[],
  periods: readonly KnownPeriod[],
): Promise<Dated> {
  const extent = kinds.includes('MESSAGE') ? extentOf(periods) : null
  const messagesAlone = kinds.every(kind => kind === 'MESSAGE')
  if (messagesAlone && agency === null)
    return {
      from: from ?? extent?.from ?? null,
      to: to ?? extent?.to ?? null,
      documents: [],
      events: [],
      next: null,
    }
  return readDated(reader, { from, to }, kinds, agency, {
    known: extent ? [extent.from, extent.to] : [],
    shape,
  })
}

const touches = ({ from: begin, to: end }: KnownPeriod, from: string, to: string): boolean =>
  begin !== null && begin <= to && (end === null || end >= from)

function around(periods: readonly KnownPeriod[], on: Day, most: number): readonly KnownPeriod[] {
  const begun = periods.filter(({ from }) => from !== null && from <= on).length
  const start = Math.max(0, Math.min(begun - Math.ceil(most / 2), periods.length - most))
  return periods.slice(start, start + most)
}

function gapFrom(snapshot: MessageSnapshot, periods: readonly KnownPeriod[], { from, to }: Stretch): Span {
  const { inForce, status } = answerFrom(periods, from, null)
  const open = status === 'UNCONFIRMED' ? inForce[0] : undefined
  const message = open && snapshot.plans.get(open.plan.id)?.carries[0]?.message.message.text
  return {
    from,
    to,
    explanation: open
      ? `Không văn bản nào chúng tôi giữ xác nhận hoặc kết thúc thông điệp “${message}” sau ngày ${shortDay(open.lastDay!)}.`
      : `Không có thông điệp nào được ghi nhận từ ngày ${shortDay(from)} đến hết ngày ${shortDay(to)}.`,
  }
}

const coverageOf = (from: string, to: string, next: string | null): CoverageNote => ({
  covers: `Văn bản, sự kiện và thông điệp có ngày tháng từ ngày ${shortDay(from)} đến hết ngày ${shortDay(to)}.`,
  excludes: [
    'Văn bản không rõ ngày và những gì chúng tôi chưa có.',
    next
      ? `Chỉ hiện những gì trước ngày ${shortDay(next)}, vì mỗi lần có nhiều nhất ${MOST_ENTRIES} văn bản và ${MOST_ENTRIES} sự kiện; hãy hỏi tiếp từ ngày ấy.`
      : '',
  ]
    .filter(Boolean)
    .join(' '),
  coversInEnglish: `Dated papers, events and messages from ${shortDayInEnglish(from)} to ${shortDayInEnglish(to)}.`,
  excludesInEnglish: [
    'Papers without a known day, and what we do not have.',
    next
      ? `Only what comes before ${shortDayInEnglish(next)} is shown, as there are at most ${MOST_ENTRIES} papers and ${MOST_ENTRIES} events at a time; ask on from there.`
      : '',
  ]
    .filter(Boolean)
    .join(' '),
})
