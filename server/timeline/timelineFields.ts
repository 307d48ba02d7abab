import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { MessageInForce } from '../../schema/messages/messageInForce'
import { DateScalar } from '../../schema/scalars/date'
import { Timeline } from '../../schema/timeline/timeline'
import { checkFirst } from '../graph/page'
import { todayInVietnam } from '../messages/today'
import type { TimelineRead } from './timeline'

@Resolver(() => Timeline)
export class TimelineFields {
  @FieldResolver(() => [MessageInForce], {
    description:
      'Of the periods those that begin nearest to a day, as many before it as after it where there are so many.',
  })
  nearestPeriods(
    @Root() timeline: TimelineRead,
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today in Việt Nam when absent.' })
    on: string | null | undefined,
    @Arg('first', () => Int, { defaultValue: 20, description: 'At most so many, up to 100.' })
    first: number,
  ): MessageInForce[] {
    return timeline.nearest(on ?? todayInVietnam(), checkFirst(first))
  }
}
