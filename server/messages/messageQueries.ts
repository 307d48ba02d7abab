import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { After, First } from '../../schema/connections/arguments'
import { MessageConnection } from '../../schema/connections/message'
import { MessageKind } from '../../schema/enums/messageKind'
import { Message } from '../../schema/messages/message'
import { MessageOfTheDay } from '../../schema/messages/messageOfTheDay'
import { QuoteCheck } from '../../schema/messages/quoteCheck'
import { DateScalar } from '../../schema/scalars/date'
import type { Context } from '../context'
import { checkId, checkText, LONGEST_ARTICLE } from '../graph/arguments'
import { checkQuote } from './checkQuote'
import { listMessages } from './listMessages'
import { messageOfTheDay } from './messageOfTheDay'
import { todayInVietnam } from './today'

@Resolver()
export class MessageQueries {
  @Query(() => MessageOfTheDay, {
    description: 'The message of a day, with what was signed by knownOn (everything when absent).',
  })
  async currentMessage(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today in Việt Nam when absent.' })
    on: string | null | undefined,
    @Arg('knownOn', () => DateScalar, {
      nullable: true,
      description: 'Only what was signed by this day counts; everything when absent.',
    })
    knownOn: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<MessageOfTheDay> {
    return messageOfTheDay(await context.messages(), on ?? todayInVietnam(), knownOn ?? null)
  }

  @Query(() => Message, { nullable: true, description: 'A message by its id; null where there is none.' })
  async message(
    @Arg('id', () => ID, { description: 'Id of the message.' }) id: string,
    @Ctx() context: Context,
  ): Promise<Message | null> {
    const { messages } = await context.messages()
    return messages.get(checkId('id', id))?.message ?? null
  }

  @Query(() => MessageConnection, { description: 'Messages and mottos on record.' })
  async messages(
    @Arg('kind', () => MessageKind, { nullable: true, description: 'Only this kind.' })
    kind: MessageKind | null | undefined,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Only wordings with these words, with or without marks.',
    })
    text: string | null | undefined,
    @First() first: number | null,
    @After() after: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<MessageConnection> {
    const words = text === null || text === undefined ? null : checkText('text', text)
    return listMessages(await context.messages(), kind ?? null, words, { first, after }) as MessageConnection
  }

  @Query(() => QuoteCheck, {
    description: 'Whether a text is an official wording, and where it differs from one.',
  })
  async checkQuote(
    @Arg('text', () => String, { description: 'The text to check, at most 20,000 characters.' }) text: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Day on which the state of its plan is asked.',
    })
    on: string | null | undefined,
    @Ctx() context: Context,
  ): Promise<QuoteCheck> {
    checkText('text', text, LONGEST_ARTICLE)
    return checkQuote(await context.messages(), text, on ?? null)
  }
}
