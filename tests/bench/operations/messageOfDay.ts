import { dayBefore } from '../../../schema/words/calendar'
import { evidenceFrom, type Operation, type ProofRow } from './operation'

type Row = [text: string, number: string, issued: string, from: string, until: string, proof: ProofRow]

interface GeneratedPlan {
  number: string
  issued: string
  carriesConnection: {
    edges: {
      properties: { from: string; until: string; at: string; quote: string }
      node: { text: string }
    }[]
  }
}

/** By the index of days: a weekly plan is signed within a month of its week. */
export const messageOfDay: Operation = {
  name: 'message of a day, all evidence',
  goals: [[{ atLeast: 1, times: 'raw' }]],
  query: `query ($day: Date!) { currentMessage(on: $day) { inForce {
    message { text } plan { number issued } period { from to } evidence { locator quote document { number } } } } }`,
  variables: `MATCH (:Plan)-[carries:CARRIES]->(:Message) WHERE carries.from IS NOT NULL
    RETURN {day: carries.from} AS row ORDER BY carries.from DESC`,
  raw: `MATCH (plan:Plan)
    WHERE plan.issuedFirst <= $day AND plan.issuedFirst >= toString(date($day) - duration({days: 31}))
    MATCH (plan)-[carries:CARRIES]->(message:Message) WHERE carries.from <= $day AND carries.until > $day
    RETURN [message.text, plan.number, plan.issued, carries.from, carries.until,
      [carries.at, carries.quote, plan.number]]`,
  dataFrom: (rows: readonly Row[]) => ({
    currentMessage: {
      inForce: rows.map(([text, number, issued, from, until, proof]) => ({
        message: { text },
        plan: { number, issued },
        period: { from, to: dayBefore(until) },
        evidence: evidenceFrom(proof),
      })),
    },
  }),
  generated: {
    query: `query ($day: String!) { plans(where: {carriesConnection: {some: {edge: {from: {lte: $day}, until: {gt: $day}}}}}) {
      number issued carriesConnection(where: {edge: {from: {lte: $day}, until: {gt: $day}}}) {
        edges { properties { from until at quote } node { text } } } } }`,
    dataFrom: ({ plans }: { plans: GeneratedPlan[] }) =>
      messageOfDay.dataFrom(
        plans.flatMap(({ number, issued, carriesConnection: { edges } }) =>
          edges.map(
            ({ node: { text }, properties: { from, until, at, quote } }): Row => [
              text,
              number,
              issued,
              from,
              until,
              [at, quote, number],
            ],
          ),
        ),
      ),
  },
}
