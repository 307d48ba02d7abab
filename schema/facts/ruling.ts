import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'An editor’s decision between conflicting sources.' })
export class Ruling {
  @Field(() => String, { description: 'The value decided for.' })
  value!: string

  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'The same in English, where the editor gives it.' })
  reasonInEnglish!: string | null

  @Field(() => String, { description: 'Who decided.' })
  by!: string

  @Field(() => DateScalar, { description: 'When.' })
  on!: string
}
