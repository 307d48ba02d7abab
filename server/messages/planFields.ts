import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { PeriodState } from '../../schema/enums/periodState'
import { MessageInForce } from '../../schema/messageInForce'
import { Period } from '../../schema/period'
import { Plan } from '../../schema/plan'
import { DateScalar } from '../../schema/scalars/date'
import type { Context } from '../context'

@Resolver(() => Plan)
export class PlanFields {
  @FieldResolver(() => [MessageInForce], { description: 'The messages it issues.' })
  messages(@Root() _plan: Plan, @Ctx() _context: Context): Promise<MessageInForce[]> {
    throw new Error('PART B')
  }

  @FieldResolver(() => Period, { description: 'When it is in force.' })
  period(@Root() _plan: Plan, @Ctx() _context: Context): Promise<Period> {
    throw new Error('PART B')
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan of its row before it.' })
  previous(@Root() _plan: Plan, @Ctx() _context: Context): Promise<Plan | null> {
    throw new Error('PART B')
  }

  @FieldResolver(() => Plan, { nullable: true, description: 'The plan of its row after it.' })
  next(@Root() _plan: Plan, @Ctx() _context: Context): Promise<Plan | null> {
    throw new Error('PART B')
  }

  @FieldResolver(() => PeriodState, { description: 'How it stands on a day.' })
  stateOn(
    @Root() _plan: Plan,
    @Arg('on', () => DateScalar, { description: 'The day.' }) _on: string,
    @Ctx() _context: Context,
  ): Promise<PeriodState> {
    throw new Error('PART B')
  }
}
