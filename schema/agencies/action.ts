import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'
import { Agency } from './agency'
import { NamedAgency } from './namedAgency'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'What a document reports as done.' })
export class Action extends Node {
  declare __typename: 'Action'

  @Field(() => String, { description: 'What was done, in the words of the paper.' })
  text!: string

  @Field(() => [Agency], { description: 'Who did it; empty where the sentence names nobody.' })
  agencies!: Agency[]

  @Field(() => [NamedAgency], {
    description: 'The same agencies, each with the class or part by which the paper names it.',
  })
  doneBy!: NamedAgency[]

  @Field(() => PartialDateScalar, { nullable: true, description: 'Its day, or the first of several.' })
  on!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'The last of several days.' })
  until!: string | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  @Field(() => [Evidence], { description: 'The words that name who did it.' })
  actorEvidence!: Evidence[]

  /** Id of the document that reports it. */
  documentId!: string

  /** Ids of the documents under which it was done. */
  underIds!: string[]

  /** Ids of the figures that its words count. */
  figureIds!: string[]
}
