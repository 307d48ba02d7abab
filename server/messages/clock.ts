import { type Day, dayAfter, dayBefore, latest } from '../../schema/words/calendar'

/**
 * The two clocks (DESIGN.md): from what the papers state, the period in which each plan's message is in force, as far
 * as it could be known on a day. Pure; all ends are inclusive days.
 */
export interface PlanRecord {
  id: string
  /** The row of plans that follow one another: one issuer, one symbol. */
  series: string
  /** Digits of its number: what orders two plans signed on one day. */
  order: number
  /** WEEKLY ends when the next of its row begins; PHASE is open. */
  kind: 'WEEKLY' | 'PHASE'
  /** The last day on which its date of issue allows it to have been signed; null when no paper gives the date. */
  signed: Day | null
  stated: StatedPeriod | null
  /** Papers that still speak of the plan as running: the day they say it of, and the day they were signed. */
  confirmations: { on: Day; signed: Day | null }[]
}
export interface StatedPeriod {
  from: Day | null
  to: Day | null
  basis: 'STATED' | 'RULED'
}
export interface KnownPeriod {
  plan: PlanRecord
  /** Null where no paper tells when it began. */
  from: Day | null
  /** Null while open. */
  to: Day | null
  basis: 'STATED' | 'RULED' | 'INFERRED'
  /** What inferred a day that no paper states. */
  rule: string | null
  /** Ids of the plans before and after whose days the rule took. */
  restsOn: string[]
  /** Of an open period: the last day that a paper signed by then confirms. */
  confirmedUntil: Day | null
  /** The last day on which it is in force; after it an open period is unconfirmed, a closed one ended. */
  lastDay: Day | null
}
export type PeriodState = 'NOT_YET' | 'IN_FORCE' | 'UNCONFIRMED' | 'ENDED' | 'UNKNOWN'

export const rules = {
  weekly:
    'Kế hoạch tuần không ghi thời hạn: tính từ ngày ban hành hoặc ngày liền sau thời hạn của kế hoạch trước, lấy ngày muộn hơn, đến hết ngày liền trước khi kế hoạch sau bắt đầu',
  weeklyOpen:
    'Kế hoạch tuần không ghi thời hạn và chưa có kế hoạch sau: tính từ ngày ban hành hoặc ngày liền sau thời hạn của kế hoạch trước, lấy ngày muộn hơn; chưa biết ngày kết thúc',
  phase:
    'Kế hoạch giai đoạn không ghi thời hạn: tính từ ngày ban hành đến hết ngày liền trước khi kế hoạch sau bắt đầu, hoặc đến ngày cuối cùng còn được một văn bản xác nhận',
  phaseOpen: 'Kế hoạch giai đoạn không ghi thời hạn: tính từ ngày ban hành, chưa biết ngày kết thúc',
  unknown: 'Không văn bản nào cho biết ngày bắt đầu',
} as const

/**
 * The period of each plan signed by `knownOn` (of every plan when null), in the order of their beginning. A caller that
 * has the periods of all plans at hand gives them as `inFact`.
 */
export function periodsKnownOn(
  plans: readonly PlanRecord[],
  knownOn: Day | null,
  inFact: readonly KnownPeriod[] = layOut(plans, null),
): readonly KnownPeriod[] {
  if (knownOn === null) return inFact
  const lastDayInFact = new Map(inFact.map(period => [period.plan.id, period.lastDay]))
  const signed = plans.filter(plan => plan.signed !== null && plan.signed <= knownOn)
  return layOut(signed, knownOn).map(period =>
    period.to === null ? { ...period, lastDay: lastDayInFact.get(period.plan.id) ?? null } : period,
  )
}

/** Of a plan that issues no message: there is nothing that could be in force. */
export const noPeriod = {
  from: null,
  to: null,
  basis: 'INFERRED',
  rule: 'Kế hoạch này không ban hành thông điệp nào',
  confirmedUntil: null,
} as const

/** How a plan with this period stands on a day. */
export function stateOn(period: KnownPeriod, on: Day): PeriodState {
  if (period.to !== null && on > period.to) return 'ENDED'
  if (period.from === null || period.lastDay === null) return 'UNKNOWN'
  if (on < period.from) return 'NOT_YET'
  return on <= period.lastDay ? 'IN_FORCE' : 'UNCONFIRMED'
}

export const inForceOn = (period: KnownPeriod, on: Day): boolean => stateOn(period, on) === 'IN_FORCE'

function layOut(plans: readonly PlanRecord[], knownOn: Day | null): KnownPeriod[] {
  return rows(plans).flatMap(layOutRow(knownOn)).sort(byBeginning)
}

const layOutRow = (knownOn: Day | null) => (row: PlanRecord[]) => {
  const beginnings = row.map((plan, at) => beginning(plan, row[at - 1]))
  return row.map((plan, at): KnownPeriod => {
    const from = beginnings[at] ?? null
    const next = beginnings.findIndex((begins, later) => later > at && begins && from && begins > from)
    const to = plan.stated?.to ?? inferredEnd(plan, beginnings[next] ?? null)
    const open = from !== null && to === null
    const stated = plan.stated?.from && plan.stated.to ? plan.stated : null
    return {
      plan,
      from,
      to,
      basis: stated?.basis ?? 'INFERRED',
      rule: stated ? null : ruleFor(plan, from, open),
      restsOn: [
        ...(followsEndOf(plan, row[at - 1]) ? [row[at - 1]!.id] : []),
        ...(row[next] && !plan.stated?.to ? [row[next].id] : []),
      ],
      confirmedUntil: open ? lastConfirmation(plan, knownOn) : null,
      lastDay: to ?? (from && latest([from, lastConfirmation(plan, null)])),
    }
  })
}

function beginning(plan: PlanRecord, previous: PlanRecord | undefined): Day | null {
  if (plan.stated?.from) return plan.stated.from
  return followsEndOf(plan, previous) ? dayAfter(previous!.stated!.to!) : plan.signed
}

/** Whether a weekly plan was signed before the stated end of the one before it, and so waits for that end. */
function followsEndOf(plan: PlanRecord, previous: PlanRecord | undefined): boolean {
  const end = previous?.stated?.to
  return plan.kind === 'WEEKLY' && !plan.stated?.from && !!end && !!plan.signed && plan.signed <= end
}

/** A paper that still speaks of a phase as running outweighs the plan that had begun meanwhile. */
function inferredEnd(plan: PlanRecord, nextBegins: Day | null): Day | null {
  if (nextBegins === null) return null
  return latest([dayBefore(nextBegins), plan.kind === 'PHASE' ? lastConfirmation(plan, null) : null])
}

function lastConfirmation(plan: PlanRecord, knownOn: Day | null): Day | null {
  const known = plan.confirmations.filter(
    ({ signed }) => knownOn === null || (signed !== null && signed <= knownOn),
  )
  return latest(known.map(({ on }) => on))
}

function ruleFor(plan: PlanRecord, from: Day | null, open: boolean): string {
  if (from === null) return rules.unknown
  if (plan.kind === 'WEEKLY') return open ? rules.weeklyOpen : rules.weekly
  return open ? rules.phaseOpen : rules.phase
}

function rows(plans: readonly PlanRecord[]): PlanRecord[][] {
  const bySeries = new Map<string, PlanRecord[]>()
  for (const plan of plans) {
    const row = bySeries.get(plan.series)
    if (row) row.push(plan)
    else bySeries.set(plan.series, [plan])
  }
  return [...bySeries.values()].map(row => row.sort(byIssue))
}

const END_OF_TIME = '9999-12-31'
const compare = (a: string, b: string) => (a < b ? -1 : a > b ? 1 : 0)

function byIssue(a: PlanRecord, b: PlanRecord): number {
  const issued = (plan: PlanRecord) => plan.signed ?? plan.stated?.from ?? END_OF_TIME
  return compare(issued(a), issued(b)) || a.order - b.order || compare(a.id, b.id)
}

function byBeginning(a: KnownPeriod, b: KnownPeriod): number {
  return compare(a.from ?? END_OF_TIME, b.from ?? END_OF_TIME) || byIssue(a.plan, b.plan)
}
