import type { Integer } from 'neo4j-driver'
import type { MessageKind } from '../../../schema/enums/messageKind'
import type { Day } from '../../../schema/words/calendar'
import { type DocumentRow, documentColumns } from '../../graph/rows/document'
import { type EvidenceRow, proofColumn } from '../../graph/rows/evidence'
import { type MessageRow as MessageColumns, messageColumns } from '../../graph/rows/message'
import { type AssertionRow, assertionColumns, FOLLOWED } from '../../trace/links'

/** A plan that issues a message of its own, with everything the two clocks ask of it. */
export type PlanRow = [
  plan: DocumentRow,
  signed: Day | null,
  digits: string | Integer | number | null,
  carries: CarriesRow[],
  confirms: [on: Day, signed: Day | null, evidence: EvidenceRow][],
  issued: EvidenceRow[],
  policies: AssertionRow[],
]
/** One assertion that a plan issues a message; `until` is half-open. */
export type CarriesRow = [
  messageId: string,
  kind: MessageKind,
  from: Day | null,
  until: Day | null,
  basis: 'STATED' | 'INFERRED' | 'RULED',
  own: boolean,
  evidence: EvidenceRow | null,
]
export type MessageRow = [message: MessageColumns, wordings: WordingRow[]]
/** One place where a document gives a wording; null for the message's own text. */
export type WordingRow = [
  wording: string | null,
  calledBy: string | null,
  reading: string | null,
  evidence: EvidenceRow | null,
  /** A plan that issues the message words it so, or a paper says that a plan does. */
  issued: boolean,
]
export type SnapshotRow = [
  version: string,
  plans: PlanRow[],
  messages: MessageRow[],
  /** Since when plans are told as they are now: JSON `[plan, hash, changedAt]` each. */
  told?: string[] | null,
]

/** A saying that a hundred thousand papers repeat is proved by the first hundred. */
const MOST_ASSERTIONS = 100

/**
 * All messages and the plans that issue them. A plan counts by what it does, not by its kind of paper: one that issues
 * no weekly or phase message of its own, say a ministry's campaign under a theme, is in no row of plans.
 */
export const SNAPSHOT = `
MATCH (version:DataVersion {id: 'data'})
RETURN [version.version,
  COLLECT {
    MATCH (plan:Plan)
    WHERE EXISTS { MATCH (plan)-[:CARRIES]->(m:Message) WHERE m.kind IN ['WEEKLY', 'PHASE'] }
    RETURN [${documentColumns('plan')}, plan.issuedLast, plan.digits,
      COLLECT {
        MATCH (plan)-[said:CARRIES]->(m:Message) WHERE m.kind IN ['WEEKLY', 'PHASE']
        WITH said, m ORDER BY said.source <> plan.id, said.order, said.id LIMIT ${MOST_ASSERTIONS}
        RETURN [m.id, m.kind, said.from, said.until, said.basis, said.source = plan.id, ${proofColumn('said')}]
      },
      COLLECT {
        MATCH (paper:Document)-[said:CONFIRMS]->(plan) WHERE said.on IS NOT NULL AND said.quote IS NOT NULL
        WITH paper, said ORDER BY said.on DESC LIMIT ${MOST_ASSERTIONS}
        RETURN [said.on, paper.issuedLast, ${proofColumn('said')}]
      },
      COLLECT {
        MATCH (plan)<-[said:STATES]-() WHERE said.attribute = 'issued' AND said.value = plan.issued AND said.quote IS NOT NULL
        WITH said ORDER BY said.source <> plan.id, said.order, said.id LIMIT ${MOST_ASSERTIONS}
        RETURN ${proofColumn('said')}
      },
      COLLECT {
        MATCH (plan)-[said:${FOLLOWED}]->(policy:Policy)
        WITH said, policy ORDER BY said.order, said.id LIMIT ${MOST_ASSERTIONS}
        RETURN ${assertionColumns('plan', 'said', 'policy')}
      }]
  },
  COLLECT {
    MATCH (m:Message)
    RETURN [${messageColumns('m')},
      COLLECT {
        MATCH (paper:Document)-[said:CARRIES|WORDS]->(m) WHERE said.wording IS NOT NULL
        WITH paper, said ORDER BY type(said), said.source <> paper.id, said.order, said.id LIMIT ${MOST_ASSERTIONS}
        RETURN [said.wording, said.calledBy, said.reading, ${proofColumn('said')},
          said:CARRIES OR EXISTS { (paper)-[:CARRIES]->(m) }]
      }]
    ORDER BY m.id
  }, version.told]`
