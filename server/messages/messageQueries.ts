import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { After, First } from '../../schema/arguments'
import { MessageConnection } from '../../schema/connections/message'
import { MessageKind } from '../../schema/enums/messageKind'
import { Message } from '../../schema/message'
import { MessageOfTheDay } from '../../schema/messageOfTheDay'
import { QuoteCheck } from '../../schema/quoteCheck'
import { DateScalar } from '../../schema/scalars/date'
import type { Context } from '../context'

@Resolver()
export class MessageQueries {
  @Query(() => MessageOfTheDay, {
    description: 'The message of a day, with what was signed by knownOn (everything when absent).',
  })
  currentMessage(
    @Arg('on', () => DateScalar, { nullable: true, description: 'The day; today in Việt Nam when absent.' })
    _on: string | null | undefined,
    @Arg('knownOn', () => DateScalar, {
      nullable: true,
      description: 'Only what was signed by this day counts; everything when absent.',
    })
    _knownOn: string | null | undefined,
    @Ctx() _context: Context,
  ): Promise<MessageOfTheDay> {
    throw new Error('PART B')
  }

  @Query(() => Message, { nullable: true, description: 'A message by its id; null where there is none.' })
  message(
    @Arg('id', () => ID, { description: 'Id of the message.' }) _id: string,
    @Ctx() _context: Context,
  ): Promise<Message | null> {
    throw new Error('PART B')
  }

  @Query(() => MessageConnection, { description: 'Messages and mottos on record.' })
  messages(
    @Arg('kind', () => MessageKind, { nullable: true, description: 'Only this kind.' })
    _kind: MessageKind | null | undefined,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Only wordings with these words, with or without marks.',
    })
    _text: string | null | undefined,
    @First() _first: number | null,
    @After() _after: string | null | undefined,
    @Ctx() _context: Context,
  ): Promise<MessageConnection> {
    throw new Error('PART B')
  }

  @Query(() => QuoteCheck, {
    description: 'Whether a text is an official wording, and where it differs from one.',
  })
  checkQuote(
    @Arg('text', () => String, { description: 'The text to check.' }) _text: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'Day on which the state of its plan is asked.',
    })
    _on: string | null | undefined,
    @Ctx() _context: Context,
  ): Promise<QuoteCheck> {
    throw new Error('PART B')
  }
}
