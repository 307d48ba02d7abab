import type { TimelineKind } from '../../schema/enums/timelineKind'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { TimelineEntry } from '../../schema/timeline/timelineEntry'
import { documentHeading } from '../graph/documentName'
import { distinctEvidence } from '../messages/inForce'
import type { Dated } from './dated'

/** Lines of a timeline by their days; of one day the paper comes before what it brings into force. */
export function entriesFrom({ documents, events }: Dated, periods: MessageInForce[]): TimelineEntry[] {
  const papers = documents.map(
    ({ document, evidence }): TimelineEntry => ({
      on: document.issued!,
      until: null,
      kind: document.__typename.toUpperCase() as TimelineKind,
      get title() {
        return documentHeading(document)
      },
      subject: document,
      evidence,
    }),
  )
  const told = events.map(
    (event): TimelineEntry => ({
      on: event.on,
      until: event.until,
      kind: 'EVENT',
      title: event.title,
      subject: event,
      evidence: event.evidence,
    }),
  )
  const messages = periods.flatMap(({ message, period, evidence }): TimelineEntry[] =>
    period.from === null
      ? []
      : [
          {
            on: period.from,
            until: period.to,
            kind: 'MESSAGE',
            title: `“${message.text}”`,
            subject: message,
            evidence: distinctEvidence([...evidence, ...period.evidence]),
          },
        ],
  )
  return [...papers, ...told, ...messages].sort(byDay)
}

const order: readonly TimelineKind[] = ['POLICY', 'DISPATCH', 'REPORT', 'PLAN', 'MESSAGE', 'EVENT']

const byDay = (a: TimelineEntry, b: TimelineEntry): number =>
  compare(a.on, b.on) || order.indexOf(a.kind) - order.indexOf(b.kind) || compare(a.subject.id, b.subject.id)

const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)
