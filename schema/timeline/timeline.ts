import { Field, Int, ObjectType } from 'type-graphql'
import { CoverageNote } from '../coverage/coverageNote'
import { MessageInForce } from '../messages/messageInForce'
import { Overlap } from '../messages/overlap'
import { DateScalar } from '../scalars/date'
import { Span } from './span'
import { TimelineEntry } from './timelineEntry'

@ObjectType({
  simpleResolvers: true,
  description:
    'What happened between two days; gaps and overlaps cover from–to, entries and periods keep their own ends.',
})
export class Timeline {
  @Field(() => DateScalar, { description: 'First day asked, by default the first known.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day asked, by default the last known.' })
  to!: string

  @Field(() => [TimelineEntry], { description: 'In the order of their days.' })
  entries!: TimelineEntry[]

  @Field(() => DateScalar, {
    nullable: true,
    description:
      'The day from which to ask for what did not fit, by from; entries are whole up to it. Null where all is here.',
  })
  next!: string | null

  @Field(() => [MessageInForce], { description: 'Periods in force that touch from–to.' })
  periods!: MessageInForce[]

  @Field(() => Int, { description: 'How many periods touch from–to.' })
  periodCount!: number

  @Field(() => [Span], { description: 'Days without a message.' })
  gaps!: Span[]

  @Field(() => [Overlap], { description: 'Days with more than one.' })
  overlaps!: Overlap[]

  @Field(() => CoverageNote, { description: 'What it covers and what it does not.' })
  coverage!: CoverageNote
}
