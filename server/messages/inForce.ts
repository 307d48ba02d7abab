import type { Evidence } from '../../schema/facts/evidence'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import type { Period } from '../../schema/messages/period'
import type { Day } from '../../schema/words/calendar'
import type { KnownPeriod } from './clock'
import type { MessageSnapshot, PlanOnRecord } from './snapshot/snapshot'

type Plans = Pick<MessageSnapshot, 'plans' | 'records' | 'changedAt'>

/** What the period of a plan is in the contract: one entry for each message that the plan issues. */
export function inForceFrom(snapshot: Plans, known: KnownPeriod, knownOn: Day | null): MessageInForce[] {
  const onRecord = snapshot.plans.get(known.plan.id)
  if (!onRecord) return []
  const period = periodFrom(snapshot, onRecord, known, knownOn)
  return onRecord.carries.map(({ message, evidence }) => ({
    message: message.message,
    plan: onRecord.plan,
    period,
    policies: onRecord.policies,
    evidence,
    changedAt: knownOn === null ? (snapshot.changedAt.get(known.plan.id) ?? null) : null,
  }))
}

/** From each national period, in the order of beginning, the first message of its plan. */
export const messagesInOrder = (
  snapshot: Plans & Pick<MessageSnapshot, 'nationalPeriods'>,
): MessageInForce[] =>
  snapshot.nationalPeriods.flatMap(known => inForceFrom(snapshot, known, null).slice(0, 1))

export function periodFrom(
  snapshot: Pick<Plans, 'plans' | 'records'>,
  onRecord: PlanOnRecord,
  { from, to, basis, rule, confirmedUntil, restsOn }: KnownPeriod,
  knownOn: Day | null,
): Period {
  const confirming = onRecord.confirmations
    .filter(
      ({ on, signed }) =>
        on === confirmedUntil && (knownOn === null || (signed !== null && signed <= knownOn)),
    )
    .map(({ evidence }) => evidence)
  const neighbours = restsOn.flatMap(id => {
    const neighbour = snapshot.plans.get(id)
    return neighbour ? beginningOf(neighbour) : []
  })
  const own = basis === 'INFERRED' ? [...onRecord.stated, ...onRecord.issued] : onRecord.stated
  return {
    from,
    to,
    basis,
    rule,
    confirmedUntil,
    evidence: distinctEvidence([...own, ...confirming, ...neighbours]),
  }
}

const beginningOf = ({ stated, issued }: PlanOnRecord): Evidence[] => (stated.length > 0 ? stated : issued)

export function distinctEvidence(evidence: Evidence[]): Evidence[] {
  return [
    ...new Map(evidence.map(proof => [`${proof.documentId} ${proof.start} ${proof.quote}`, proof])).values(),
  ]
}
