import { type DocumentRow, documentColumns } from '../graph/rows/document'
import { type EventRow, eventColumns } from '../graph/rows/event'
import { type EvidenceRow, evidenceColumns } from '../graph/rows/evidence'

/** What is dated within `from`–`to`; both null where nothing is dated at all. */
export type DatedRow = [
  from: string | null,
  to: string | null,
  /** Evidence is null where it is not asked for. */
  documents: [document: DocumentRow, evidence: EvidenceRow[] | null][],
  events: EventRow[],
]

/** How `d` (papers) and `e` (events) are found, and what each part of the statement must keep for that. */
interface Subject {
  start: string
  kept: string
  documents: string
  events: string
}

const everything: Subject = {
  start: '',
  kept: '',
  documents: 'MATCH (d:Document)',
  events: 'MATCH (e:Event)',
}

/** What an agency issued or has to carry out, and what the papers it issued tell. */
const ofAgency: Subject = {
  start: 'MATCH (agency:Agency {id: $agency})',
  kept: 'agency,',
  documents: `CALL (agency) {
      MATCH (agency)<-[:ISSUED_BY]-(d:Document) RETURN d
      UNION
      MATCH (agency)<-[:RESPONSIBLE]-(:Task)<-[:ASSIGNS]-(d:Document) RETURN d
    }
    WITH d`,
  events: 'MATCH (agency)<-[:ISSUED_BY]-(:Document)-[:TELLS]->(e:Event) WITH DISTINCT e',
}

const KIND_ASKED = 'any(label IN labels(d) WHERE label IN $labels)'

/** The first and the last day of papers or events, read at the two ends of an index. */
const edges = (found: string, condition: string, first: string, last: string): string => `
  COLLECT { ${found} WHERE ${condition} AND ${first} IS NOT NULL RETURN ${first} ORDER BY ${first} LIMIT 1 }
  + COLLECT { ${found} WHERE ${condition} AND ${first} IS NOT NULL RETURN ${last} ORDER BY ${first} DESC LIMIT 1 }`

/**
 * Parameters: `from` and `to`, null to take the first or last day known; `known`, days known otherwise; `labels` of the
 * papers and whether `events` are asked for; `most` of each; whether papers are read `whole`, and all `proven`.
 *
 * A paper dated by its month or year is found by the first day it may have, which lies in the year of `from` at the
 * earliest: that keeps the scan of the index to the years asked for.
 */
const statement = ({ start, kept, documents, events }: Subject): string => `
${start}
WITH ${kept} CASE WHEN $from IS NOT NULL AND $to IS NOT NULL THEN [] ELSE $known
  + ${edges(documents, KIND_ASKED, 'd.issuedFirst', 'd.issuedLast')}
  + ${edges(events, '$events', 'e.first', 'e.last')} END AS days
UNWIND CASE days WHEN [] THEN [null] ELSE days END AS day
WITH ${kept} coalesce($from, min(day)) AS begin, coalesce($to, max(day)) AS end
RETURN [begin, end,
  COLLECT {
    ${documents}
    WHERE d.issuedFirst >= substring(begin, 0, 4) AND d.issuedFirst <= end AND d.issuedLast >= begin AND ${KIND_ASKED}
    WITH d ORDER BY d.issuedFirst, d.id LIMIT $most
    RETURN [${documentColumns('d', '$whole')}, CASE WHEN $proven THEN ${evidenceColumns(`[(d)<-[states:STATES]-()
      WHERE states.attribute = 'issued' AND states.value = d.issued | states][..3]`)} END]
  },
  COLLECT {
    ${events}
    WHERE $events AND e.first <= end AND e.last >= begin
    WITH e ORDER BY e.first, e.id LIMIT $most
    RETURN ${eventColumns('e', '$proven')}
  }]`

export const DATED = statement(everything)
export const DATED_OF_AGENCY = statement(ofAgency)
