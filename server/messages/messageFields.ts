import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Evidence } from '../../schema/facts/evidence'
import { Message } from '../../schema/messages/message'
import { MessageInForce } from '../../schema/messages/messageInForce'
import { MessageVariant } from '../../schema/messages/messageVariant'
import type { Context } from '../context'
import type { MessageOnRecord } from './snapshot/snapshot'

@Resolver(() => Message)
export class MessageFields {
  @FieldResolver(() => [MessageVariant], { description: 'Every other wording that a document gives for it.' })
  async variants(@Root() message: Message, @Ctx() context: Context): Promise<MessageVariant[]> {
    const { wordings } = await onRecord(message, context)
    return wordings.slice(1).map(({ lexed: { text }, calledBy, reading, evidence }) => ({
      text,
      calledBy,
      reading: reading?.text ?? null,
      evidence,
    }))
  }

  @FieldResolver(() => [MessageInForce], { description: 'The plans that issue it, with its period in each.' })
  async plans(@Root() message: Message, @Ctx() context: Context): Promise<MessageInForce[]> {
    return (await onRecord(message, context)).inForce
  }

  @FieldResolver(() => [Evidence], { description: 'The words of every document that gives it.' })
  async evidence(@Root() message: Message, @Ctx() context: Context): Promise<Evidence[]> {
    return (await onRecord(message, context)).evidence
  }
}

/** A message read a moment before another register was loaded may be gone from it; it then has nothing more to say. */
async function onRecord({ id }: Message, context: Context): Promise<Omit<MessageOnRecord, 'message'>> {
  const { messages } = await context.messages()
  return messages.get(id) ?? { wordings: [], inForce: [], evidence: [] }
}
