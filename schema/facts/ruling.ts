import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'An editor’s decision between conflicting sources.' })
export class Ruling {
  @Field(() => String, { description: 'The value decided for.' })
  value!: string

  @Field(() => String, { description: 'Why.' })
  reason!: string

  @Field(() => String, { description: 'Who decided.' })
  by!: string

  @Field(() => DateScalar, { description: 'When.' })
  on!: string
}
