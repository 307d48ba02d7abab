import type { Document } from '../../schema/documents/document'
import type { TimelineKind } from '../../schema/enums/timelineKind'
import type { Event } from '../../schema/facts/event'
import type { Evidence } from '../../schema/facts/evidence'
import { type Day, dayAfter, firstDay } from '../../schema/words/calendar'
import { badInput } from '../graph/badInput'
import type { Reader } from '../graph/read'
import { documentFrom } from '../graph/rows/document'
import { eventFrom } from '../graph/rows/event'
import { evidenceFrom } from '../graph/rows/evidence'
import { integer } from '../graph/values'
import { DATED, DATED_OF_AGENCY, type DatedRow } from './statements'

/** Papers, and events, that one timeline shows at most; `next` says where the others begin. */
export const MOST_ENTRIES = 500

export interface Range {
  from: string | null
  to: string | null
}
export interface Dated extends Range {
  documents: { document: Document; evidence: Evidence[] }[]
  events: Event[]
  /** First day of which not everything is here; null where all is. */
  next: Day | null
}

/** How much of them is read: more than the cards of papers; what proves their days. */
export interface DatedShape {
  whole: boolean
  proven: boolean
}
const EVERYTHING: DatedShape = { whole: true, proven: true }

const labels: Partial<Record<TimelineKind, string>> = {
  PLAN: 'Plan',
  POLICY: 'Policy',
  DISPATCH: 'Dispatch',
  REPORT: 'Report',
}

/**
 * Papers and events of the kinds asked, dated within the range; an end that is null becomes the first or last day of
 * theirs or of `known`.
 * @throws BAD_USER_INPUT when nothing has the id `agency`.
 */
export async function readDated(
  reader: Reader,
  { from, to }: Range,
  kinds: readonly TimelineKind[],
  agency: string | null,
  { known = [], shape = EVERYTHING }: { known?: string[]; shape?: DatedShape } = {},
): Promise<Dated> {
  const [row] = await reader.read<DatedRow>(agency === null ? DATED : DATED_OF_AGENCY, {
    from,
    to,
    known,
    agency,
    labels: kinds.flatMap(kind => labels[kind] ?? []),
    events: kinds.includes('EVENT'),
    most: integer(MOST_ENTRIES + 1),
    ...shape,
  })
  if (!row) throw badInput('agency', 'agency must be the id of an agency.')
  const [begin, end, documents, events] = row
  const found = {
    documents: documents.map(([document, evidence]) => ({
      document: documentFrom(document),
      evidence: evidenceFrom(evidence ?? []),
    })),
    events: events.map(eventFrom),
  }
  return { from: begin, to: end, ...firstDays(found, begin ?? '') }
}

/**
 * Whole days alone, so that the days after them can be asked for. The first day asked, if it is too much for itself, is
 * cut: what is dated by its year alone stands on it too.
 */
export function firstDays(
  { documents, events }: Pick<Dated, 'documents' | 'events'>,
  begin: Day,
): Omit<Dated, keyof Range> {
  const of = {
    document: ({ document }: { document: Document }) => firstDay(document.issued!),
    event: ({ on }: Event) => firstDay(on),
  }
  const left = [
    ...documents.slice(MOST_ENTRIES).map(of.document),
    ...events.slice(MOST_ENTRIES).map(of.event),
  ]
  const next = left.sort()[0]
  if (next === undefined) return { documents, events, next: null }
  if (next > begin) {
    return {
      documents: documents.filter(one => of.document(one) < next),
      events: events.filter(one => of.event(one) < next),
      next,
    }
  }
  return {
    documents: documents.slice(0, MOST_ENTRIES),
    events: events.slice(0, MOST_ENTRIES),
    next: dayAfter(begin),
  }
}
