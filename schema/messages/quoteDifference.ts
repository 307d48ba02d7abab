import { Field, Int, ObjectType } from 'type-graphql'
import { QuoteDifferenceKind } from '../enums/quoteDifferenceKind'

@ObjectType({
  simpleResolvers: true,
  description:
    'One difference; half-open spans in UTF-16 units, one of them empty for what is added or omitted.',
})
export class QuoteDifference {
  @Field(() => QuoteDifferenceKind, { description: 'How the two differ.' })
  kind!: QuoteDifferenceKind

  @Field(() => String, {
    nullable: true,
    description:
      'The word put in or left out that turns the sense (không, chưa, dừng); null where none does.',
  })
  turn!: string | null

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
