import { Field, ObjectType } from 'type-graphql'
import { Basis } from '../enums/basis'
import { Evidence } from './evidence'

@ObjectType({
  simpleResolvers: true,
  description: 'One attribute that documents state of a document: a date, a title, a number.',
})
export class Fact {
  @Field(() => String, {
    description: 'Which field of the document: number, title, issued, issuer, signer, place, recipients.',
  })
  attribute!: string

  @Field(() => String, { description: 'The value as it is stated.' })
  value!: string

  @Field(() => Basis, { description: 'What the value rests on.' })
  basis!: Basis

  @Field(() => String, {
    nullable: true,
    description: 'The rule that concluded it, where no document states it.',
  })
  rule!: string | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
