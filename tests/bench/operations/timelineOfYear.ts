import { dayBefore } from '../../../schema/words/calendar'
import { type DocumentKind, kindLabels } from '../../../schema/words/kinds'
import type { Operation } from './operation'

type Entry = [on: string, kind: string, until: string | null]

interface GeneratedTimeline {
  documents: { issued: string; kind: DocumentKind }[]
  events: { on: string; until: string | null }[]
  plans: { carriesConnection: { edges: { properties: { from: string; until: string } }[] } }[]
}

/** As many papers, and events, as a timeline shows at most; it ends before the first day that would not be whole. */
const MOST = 500

export const timelineOfYear: Operation = {
  name: 'timeline of a year',
  goals: [[{ atLeast: 3, times: 'generated' }]],
  query: 'query ($from: Date!, $to: Date!) { timeline(from: $from, to: $to) { entries { on until kind } } }',
  variables: `UNWIND range(2003, 2020) AS year
    RETURN {from: toString(year) + '-01-01', to: toString(year) + '-12-31'} AS row`,
  raw: `RETURN [
    COLLECT { MATCH (d:Document) WHERE d.issuedFirst >= $from AND d.issuedFirst <= $to
      WITH d ORDER BY d.issuedFirst, d.id LIMIT ${MOST + 1}
      RETURN [d.issued, toUpper(head([label IN labels(d) WHERE NOT label IN ['Document', 'Nguon' + $side]])), null] },
    COLLECT { MATCH (event:Event) WHERE event.first >= $from AND event.first <= $to
      WITH event ORDER BY event.first, event.id LIMIT ${MOST + 1} RETURN [event.on, 'EVENT', event.until] },
    COLLECT { MATCH (plan:Plan) WHERE plan.issuedFirst >= toString(date($from) - duration({days: 31}))
        AND plan.issuedFirst <= $to
      MATCH (plan)-[carries:CARRIES]->(:Message) WHERE carries.until > $from AND carries.from <= $to
      RETURN [carries.from, 'MESSAGE', carries.until] }]`,
  dataFrom: ([lists]: readonly [papers: Entry[], events: Entry[], messages: Entry[]][]) => {
    const [papers, events, messages] = lists!
    const next = [papers, events].flatMap(list => list.slice(MOST).map(([on]) => on)).sort()[0]
    const entries = [
      ...[...papers, ...events].map(([on, kind, until]) => ({ on, until, kind })),
      ...messages.map(([on, kind, until]) => ({ on, until: dayBefore(until!), kind })),
    ]
    return { timeline: { entries: entries.filter(({ on }) => next === undefined || on < next) } }
  },
  generated: {
    query: `query ($from: String!, $to: String!) {
      documents(where: {issuedFirst: {gte: $from, lte: $to}}, sort: [{issuedFirst: ASC}, {id: ASC}], limit: ${MOST + 1}) {
        issued kind }
      events(where: {first: {gte: $from, lte: $to}}, sort: [{first: ASC}, {id: ASC}], limit: ${MOST + 1}) { on until }
      plans(where: {carriesConnection: {some: {edge: {until: {gt: $from}, from: {lte: $to}}}}}) {
        carriesConnection(where: {edge: {until: {gt: $from}, from: {lte: $to}}}) { edges { properties { from until } } } } }`,
    dataFrom: ({ documents, events, plans }: GeneratedTimeline) =>
      timelineOfYear.dataFrom([
        [
          documents.map(({ issued, kind }) => [issued, kindLabels[kind].toUpperCase(), null]),
          events.map(({ on, until }) => [on, 'EVENT', until]),
          plans.flatMap(({ carriesConnection: { edges } }) =>
            edges.map(({ properties: { from, until } }) => [from, 'MESSAGE', until]),
          ),
        ],
      ]),
  },
}
