import { Field, ObjectType } from 'type-graphql'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'
import { Evidence } from './evidence'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A dated event that documents tell.' })
export class Event extends Node {
  declare __typename: 'Event'

  @Field(() => String, { description: 'What happened, in the paper’s words.' })
  title!: string

  @Field(() => PartialDateScalar, { description: 'When, or when it began.' })
  on!: string

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it ended.' })
  until!: string | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  /** Ids of the documents that tell it. */
  documentIds!: string[]
}
