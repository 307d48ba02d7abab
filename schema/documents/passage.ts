import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'
import { Node } from '../node'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A paragraph of a held document.' })
export class Passage extends Node {
  declare __typename: 'Passage'

  @Field(() => String, { description: 'Where it stands: II.1.a ¶2.' })
  locator!: string

  @Field(() => String, { nullable: true, description: 'Null where we hold quotations only.' })
  text!: string | null

  @Field(() => [Evidence], { description: 'What is quoted from it.' })
  quotes!: Evidence[]

  /** Id of the document it belongs to. */
  documentId!: string
}
