import { Field, ObjectType } from 'type-graphql'
import { DayStatus } from '../enums/dayStatus'
import { DateScalar } from '../scalars/date'
import { MessageInForce } from './messageInForce'

@ObjectType({ simpleResolvers: true, description: 'The answer for one day under the two clocks.' })
export class MessageOfTheDay {
  @Field(() => DateScalar, { description: 'The day asked about.' })
  on!: string

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Only what was signed by this day counts; null for everything on record.',
  })
  knownOn!: string | null

  @Field(() => DayStatus, { description: 'How the messages stand.' })
  status!: DayStatus

  @Field(() => [MessageInForce], {
    description:
      'None, one, or more than one. With UNCONFIRMED the last known message, its period open and past its last confirmation.',
  })
  inForce!: MessageInForce[]

  @Field(() => [MessageInForce], {
    description: 'Signed by then (by the earlier of on and knownOn), in force only later.',
  })
  announced!: MessageInForce[]

  @Field(() => MessageInForce, { nullable: true, description: 'The last one that ended before this day.' })
  previous!: MessageInForce | null

  @Field(() => MessageInForce, {
    nullable: true,
    description: 'The next one that begins after it, signed or not, among those known on knownOn.',
  })
  next!: MessageInForce | null

  @Field(() => String, { description: 'The answer as a sentence or two in Vietnamese.' })
  explanation!: string
}
