import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description:
    'One difference; half-open spans in UTF-16 units, one of them empty for an insertion or omission.',
})
export class QuoteDifference {
  @Field(() => String, { description: 'What the text asked has.' })
  given!: string

  @Field(() => Int, { description: 'Start in the text asked.' })
  givenStart!: number

  @Field(() => Int, { description: 'End in the text asked.' })
  givenEnd!: number

  @Field(() => String, { description: 'What the wording has.' })
  stored!: string

  @Field(() => Int, { description: 'Start in the wording.' })
  storedStart!: number

  @Field(() => Int, { description: 'End in the wording.' })
  storedEnd!: number
}
