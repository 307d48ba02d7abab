import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { TimelineKind } from '../../schema/enums/timelineKind'
import { DateScalar } from '../../schema/scalars/date'
import { Timeline } from '../../schema/timeline'
import type { Context } from '../context'

@Resolver()
export class TimelineQueries {
  @Query(() => Timeline, { description: 'What happened between two days, with the periods of the messages.' })
  timeline(
    @Arg('from', () => DateScalar, { nullable: true, description: 'First day; the first known when absent.' })
    _from: string | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Last day, inclusive; the last known when absent.',
    })
    _to: string | null | undefined,
    @Arg('kinds', () => [TimelineKind], { nullable: true, description: 'Only entries of these kinds.' })
    _kinds: TimelineKind[] | null | undefined,
    @Arg('agency', () => ID, {
      nullable: true,
      description: 'Only what this agency issues or has to carry out.',
    })
    _agency: string | null | undefined,
    @Ctx() _context: Context,
  ): Promise<Timeline> {
    throw new Error('PART B')
  }
}
