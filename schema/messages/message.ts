import { Field, ObjectType } from 'type-graphql'
import { MessageKind } from '../enums/messageKind'
import { Ruling } from '../facts/ruling'
import { Node } from '../node'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'An official message: a wording that plans tell everyone to spread.',
})
export class Message extends Node {
  declare __typename: 'Message'

  @Field(() => String, {
    description: 'The wording as its first source prints it, NFC, without outer quotation marks.',
  })
  text!: string

  @Field(() => MessageKind, { description: 'What issues it.' })
  kind!: MessageKind

  @Field(() => String, {
    nullable: true,
    description: 'What the paper itself calls it: phương châm, nguyên tắc, tinh thần, khẩu hiệu.',
  })
  calledBy!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'The corrected wording, where what is printed is plainly a misprint; both are searched and checked.',
  })
  reading!: string | null

  @Field(() => Ruling, {
    nullable: true,
    description: 'Who reads it so, and why; null where nothing is misprinted.',
  })
  readingRuling!: Ruling | null
}
