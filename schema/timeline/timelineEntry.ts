import { Field, ObjectType } from 'type-graphql'
import { TimelineKind } from '../enums/timelineKind'
import { Evidence } from '../facts/evidence'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'

@ObjectType({ simpleResolvers: true, description: 'One dated thing.' })
export class TimelineEntry {
  @Field(() => PartialDateScalar, { description: 'When, or when it begins.' })
  on!: string

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ends, inclusive.' })
  until!: string | null

  @Field(() => TimelineKind, { description: 'What it is.' })
  kind!: TimelineKind

  @Field(() => String, { description: 'Its line on the timeline.' })
  title!: string

  @Field(() => Node, { description: 'The message, document or event itself.' })
  subject!: Node

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
