import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Evidence } from '../../schema/evidence'
import { Message } from '../../schema/message'
import { MessageInForce } from '../../schema/messageInForce'
import { MessageVariant } from '../../schema/messageVariant'
import type { Context } from '../context'

@Resolver(() => Message)
export class MessageFields {
  @FieldResolver(() => [MessageVariant], { description: 'Every other wording that a document gives for it.' })
  variants(@Root() _message: Message, @Ctx() _context: Context): Promise<MessageVariant[]> {
    throw new Error('PART B')
  }

  @FieldResolver(() => [MessageInForce], { description: 'The plans that issue it, with its period in each.' })
  plans(@Root() _message: Message, @Ctx() _context: Context): Promise<MessageInForce[]> {
    throw new Error('PART B')
  }

  @FieldResolver(() => [Evidence], { description: 'The words of every document that gives it.' })
  evidence(@Root() _message: Message, @Ctx() _context: Context): Promise<Evidence[]> {
    throw new Error('PART B')
  }
}
