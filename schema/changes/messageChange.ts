import { Field, ObjectType } from 'type-graphql'
import { CoverageNote } from '../coverage/coverageNote'
import { MessageInForce } from '../messages/messageInForce'
import { TraceLink } from '../trace/traceLink'

@ObjectType({
  simpleResolvers: true,
  description:
    'From one plan’s message to another’s: what papers say of the later plan that does not hold for the earlier one, and what happened between the two signings. What happened between is not said to be the cause.',
})
export class MessageChange {
  @Field(() => MessageInForce, { description: 'The message of the plan that was signed first.' })
  from!: MessageInForce

  @Field(() => MessageInForce, { description: 'The message of the plan that was signed later.' })
  to!: MessageInForce

  @Field(() => [TraceLink], {
    description:
      'What the later plan rests on or follows and the earlier one does not, each with its quotation. Those that a paper states come first.',
  })
  reasons!: TraceLink[]

  @Field(() => [TraceLink], {
    description: 'What both plans rest on; it does not tell why one followed the other.',
  })
  shared!: TraceLink[]

  @Field(() => String, { description: 'Whether a paper says why, as a sentence or two in Vietnamese.' })
  explanation!: string

  @Field(() => CoverageNote, { description: 'What it covers and what it does not.' })
  coverage!: CoverageNote
}
