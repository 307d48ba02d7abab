import { Field, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'Why an editor takes a difference for no contradiction.' })
export class Dismissal {
  @Field(() => String, { description: 'Why, in Vietnamese.' })
  reason!: string

  @Field(() => String, { nullable: true, description: 'The same in English, where the editor gives it.' })
  reasonInEnglish!: string | null

  @Field(() => String, { description: 'Who decided.' })
  by!: string

  @Field(() => DateScalar, { description: 'When.' })
  on!: string
}
