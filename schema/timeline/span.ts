import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'Days without a message.' })
export class Span {
  @Field(() => DateScalar, { description: 'First day.' })
  from!: string

  @Field(() => DateScalar, { description: 'Last day.' })
  to!: string

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  explanation!: string
}
