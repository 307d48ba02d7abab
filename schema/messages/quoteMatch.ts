import { Field, Int, ObjectType } from 'type-graphql'
import { PeriodState } from '../enums/periodState'
import { QuoteVerdict } from '../enums/quoteVerdict'
import { Evidence } from '../facts/evidence'
import { Message } from './message'
import { MessageInForce } from './messageInForce'
import { QuoteDifference } from './quoteDifference'

@ObjectType({ simpleResolvers: true, description: 'A wording that the text asked matches.' })
export class QuoteMatch {
  @Field(() => Message, { description: 'The message.' })
  message!: Message

  @Field(() => String, { description: 'The wording or variant that matched.' })
  text!: string

  @Field(() => QuoteVerdict, { description: 'How near it is.' })
  verdict!: QuoteVerdict

  @Field(() => Boolean, { description: 'Said by a plan as its message, or only told by a report.' })
  official!: boolean

  @Field(() => String, {
    description:
      'Ready to be printed, in Vietnamese: the wording, its paper, its period and how far that is confirmed.',
  })
  citation!: string

  @Field(() => Int, { description: 'Start of its sentence in the text asked, UTF-16 units.' })
  givenStart!: number

  @Field(() => Int, { description: 'End of its sentence in the text asked.' })
  givenEnd!: number

  @Field(() => [QuoteDifference], {
    description: 'Where the two differ: what turns the sense first, then words, then style.',
  })
  differences!: QuoteDifference[]

  @Field(() => [MessageInForce], { description: 'When it is in force, plan by plan.' })
  days!: MessageInForce[]

  @Field(() => PeriodState, { nullable: true, description: 'How its plan stood on the day asked.' })
  stateOn!: PeriodState | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
