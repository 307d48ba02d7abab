import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'
import { Assignment } from './assignment'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a document assigns.' })
export class Task extends Node {
  declare __typename: 'Task'

  @Field(() => String, { description: 'Its whole clause as printed.' })
  text!: string

  @Field(() => PartialDateScalar, { nullable: true, description: 'When it is due.' })
  due!: string | null

  @Field(() => [Assignment], { description: 'Who carries it out.' })
  assignments!: Assignment[]

  @Field(() => String, {
    nullable: true,
    description: 'The field of work that the heading names, where no actor is named: Viễn thông.',
  })
  field!: string | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  @Field(() => [Evidence], {
    description: 'The words that name the actors: of a heading, of the sentence, of a class they belong to.',
  })
  actorEvidence!: Evidence[]

  /** Id of the document that assigns it. */
  documentId!: string
}
