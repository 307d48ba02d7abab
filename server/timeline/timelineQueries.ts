import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { TimelineKind } from '../../schema/enums/timelineKind'
import { DateScalar } from '../../schema/scalars/date'
import { Timeline } from '../../schema/timeline/timeline'
import type { Context } from '../context'
import { checkId, checkOrder } from '../graph/arguments'
import { selectedIn } from '../graph/selected'
import { readTimeline, timelineShapeOf } from './timeline'

@Resolver()
export class TimelineQueries {
  @Query(() => Timeline, { description: 'What happened between two days, with the periods of the messages.' })
  timeline(
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day; the first known when absent.' })
    from: string | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Last day, inclusive; the last known when absent.',
    })
    to: string | null | undefined,
    @Arg('kinds', () => [TimelineKind], { nullable: true, description: 'Only entries of these kinds.' })
    kinds: TimelineKind[] | null | undefined,
    @Arg('agency', () => ID, {
      nullable: true,
      description: 'Only what this agency issues or has to carry out.',
    })
    agency: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Timeline> {
    checkOrder(from, to)
    return readTimeline(context, {
      from: from ?? null,
      to: to ?? null,
      kinds: kinds ?? null,
      agency: agency === null || agency === undefined ? null : checkId('agency', agency),
      shape: timelineShapeOf(selectedIn(info)),
    })
  }
}
