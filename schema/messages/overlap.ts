import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars/date'
import { MessageInForce } from './messageInForce'

@ObjectType({ simpleResolvers: true, description: 'Days with more than one message.' })
export class Overlap {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string

  @Field(() => [MessageInForce], { description: 'The messages.' })
  messages!: MessageInForce[]
}
