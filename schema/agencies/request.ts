import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'
import { Node } from '../node'
import { Agency } from './agency'
import { NamedAgency } from './namedAgency'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Kiến nghị, đề xuất, đề nghị: what a document asks of others.',
})
export class Request extends Node {
  declare __typename: 'Request'

  @Field(() => String, { description: 'What is asked, in the words of the paper.' })
  text!: string

  @Field(() => [Agency], { description: 'Who asks.' })
  by!: Agency[]

  @Field(() => [Agency], { description: 'Who is asked; empty where the paper names no addressee.' })
  to!: Agency[]

  @Field(() => [NamedAgency], {
    description: 'Who asks, each with the class or part by which the paper names it.',
  })
  askedBy!: NamedAgency[]

  @Field(() => [NamedAgency], {
    description: 'Who is asked, each with the class or part by which the paper names it.',
  })
  askedOf!: NamedAgency[]

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  @Field(() => [Evidence], { description: 'The words that name who asks and who is asked.' })
  actorEvidence!: Evidence[]

  /** Id of the document whose words it is. */
  documentId!: string

  /** Id of the document that asked, where another one tells of it. */
  askedInId!: string | null
}
