import { Field, ObjectType } from 'type-graphql'
import { MessageInForce } from './messageInForce'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'Days with more than one message.' })
export class Overlap {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string

  @Field(() => [MessageInForce], { description: 'The messages.' })
  messages!: MessageInForce[]
}
