import { Field, ObjectType } from 'type-graphql'
import { Plan } from '../documents/plan'
import { Evidence } from '../facts/evidence'
import { TraceLink } from '../trace/traceLink'
import { Message } from './message'
import { Period } from './period'

@ObjectType({ simpleResolvers: true, description: 'A message in one plan with the period it is meant for.' })
export class MessageInForce {
  @Field(() => Message, { description: 'The message.' })
  message!: Message

  @Field(() => Plan, { description: 'The plan that issues it.' })
  plan!: Plan

  @Field(() => Period, { description: 'When it is in force.' })
  period!: Period

  @Field(() => [TraceLink], { description: 'The policies its plan rests on.' })
  policies!: TraceLink[]

  @Field(() => [Evidence], { description: 'Where the plan, or a paper telling of it, gives the message.' })
  evidence!: Evidence[]

  @Field(() => String, {
    nullable: true,
    description:
      'Since when its words, plan and period are told here as they are now, ISO 8601 with its offset; null as known on a past day.',
  })
  changedAt!: string | null
}
