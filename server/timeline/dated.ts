import type { Document } from '../../schema/documents/document'
import type { TimelineKind } from '../../schema/enums/timelineKind'
import type { Event } from '../../schema/facts/event'
import type { Evidence } from '../../schema/facts/evidence'
import { badInput } from '../graph/badInput'
import type { Reader } from '../graph/read'
import { documentFrom } from '../graph/rows/document'
import { eventFrom } from '../graph/rows/event'
import { evidenceFrom } from '../graph/rows/evidence'
import { integer } from '../graph/values'
import { DATED, DATED_OF_AGENCY, type DatedRow } from './statements'

/** Papers, and events, that one timeline shows; more are told of in its coverage. */
export const MOST_ENTRIES = 500

export interface Range {
  from: string | null
  to: string | null
}
export interface Dated extends Range {
  documents: { document: Document; evidence: Evidence[] }[]
  events: Event[]
  cut: boolean
}

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
  known: string[],
): Promise<Dated> {
  const [row] = await reader.read<DatedRow>(agency === null ? DATED : DATED_OF_AGENCY, {
    from,
    to,
    known,
    agency,
    labels: kinds.flatMap(kind => labels[kind] ?? []),
    events: kinds.includes('EVENT'),
    most: integer(MOST_ENTRIES + 1),
  })
  if (!row) throw badInput('agency', 'agency must be the id of an agency.')
  const [begin, end, documents, events] = row
  return {
    from: begin,
    to: end,
    documents: documents.slice(0, MOST_ENTRIES).map(([document, evidence]) => ({
      document: documentFrom(document),
      evidence: evidenceFrom(evidence),
    })),
    events: events.slice(0, MOST_ENTRIES).map(eventFrom),
    cut: documents.length > MOST_ENTRIES || events.length > MOST_ENTRIES,
  }
}
