import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'

@ObjectType({ simpleResolvers: true, description: 'Another wording that a document gives for a message.' })
export class MessageVariant {
  @Field(() => String, { description: 'The wording, NFC, without outer quotation marks.' })
  text!: string

  @Field(() => String, {
    nullable: true,
    description: 'What the document calls it: phương châm, nguyên tắc.',
  })
  calledBy!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The corrected wording, where this one is plainly misprinted.',
  })
  reading!: string | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
