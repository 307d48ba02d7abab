import { Field, ObjectType } from 'type-graphql'
import { Evidence } from '../facts/evidence'

@ObjectType({ simpleResolvers: true, description: 'One part of an answer, or one choice, with its proof.' })
export class AnswerItem {
  @Field(() => String, { description: 'One sentence that stands alone, in Vietnamese.' })
  sentence!: string

  @Field(() => String, { description: 'The same in English; what papers say stays in their own words.' })
  sentenceInEnglish!: string

  @Field(() => String, { nullable: true, description: 'Path of the page that shows it.' })
  url!: string | null

  @Field(() => [Evidence], { description: 'What proves it; none where it is a choice only.' })
  evidence!: Evidence[]
}
