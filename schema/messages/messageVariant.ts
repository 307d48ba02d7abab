import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'

@ObjectType({ simpleResolvers: true, description: 'Another wording that a document gives for a message.' })
export class MessageVariant {
  @Field(() => String, { description: 'The wording, NFC, without outer quotation marks.' })
  text!: string

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
