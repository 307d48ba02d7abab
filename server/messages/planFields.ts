import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Plan } from '../../schema/documents/plan'
import { PeriodState } from '../../schema/enums/periodState'
import { MessageInForce } from '../../schema/messages/messageInForce'
import { Period } from '../../schema/messages/period'
import { DateScalar } from '../../schema/scalars/date'
import type { Context } from '../context'
import { noPeriod, stateOn } from './clock'
import { inForceFrom, periodFrom } from './inForce'
import type { MessageSnapshot } from './snapshot/snapshot'
import { todayInVietnam } from './today'

@Resolver(() => Plan)
export class PlanFields {
  @FieldResolver(() => [MessageInForce], { description: 'The messages it issues.' })
  async messages(@Root() plan: Plan, @Ctx() context: Context): Promise<MessageInForce[]> {
    const snapshot = await context.messages()
    const known = snapshot.periodOf.get(plan.id)
    return known ? inForceFrom(snapshot, known, null) : []
  }

  @FieldResolver(() => Period, { description: 'When it is in force.' })
  async period(@Root() plan: Plan, @Ctx() context: Context): Promise<Period> {
    const snapshot = await context.messages()
    const known = snapshot.periodOf.get(plan.id)
    const onRecord = snapshot.plans.get(plan.id)
    if (known && onRecord) return periodFrom(snapshot, onRecord, known, null)
    const leftOut = snapshot.leftOut.find(one => one.plan.id === plan.id)
    const rule = leftOut ? `Không tính được thời hạn: ${leftOut.reason}` : noPeriod.rule
    return { ...noPeriod, rule, evidence: [] }
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan of its row before it.' })
  async previous(@Root() plan: Plan, @Ctx() context: Context): Promise<Plan | null> {
    return neighbour(await context.messages(), plan, -1)
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan of its row after it.' })
  async next(@Root() plan: Plan, @Ctx() context: Context): Promise<Plan | null> {
    return neighbour(await context.messages(), plan, +1)
  }

  @FieldResolver(() => PeriodState, { description: 'How it stands on a day.' })
  async stateOn(
    @Root() plan: Plan,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today in Việt Nam when absent.' })
    on: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<PeriodState> {
    const known = (await context.messages()).periodOf.get(plan.id)
    return known ? stateOn(known, on ?? todayInVietnam()) : 'UNKNOWN'
  }
}

function neighbour(snapshot: MessageSnapshot, plan: Plan, step: -1 | 1): Plan | null {
  const series = snapshot.plans.get(plan.id)?.record.series
  const row = snapshot.periods.filter(known => known.plan.series === series)
  const at = row.findIndex(known => known.plan.id === plan.id)
  const other = at === -1 ? undefined : row[at + step]
  return (other && snapshot.plans.get(other.plan.id)?.plan) ?? null
}
