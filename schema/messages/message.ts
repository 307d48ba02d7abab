import { Field, ObjectType } from 'type-graphql'
import { MessageKind } from '../enums/messageKind'
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
}
