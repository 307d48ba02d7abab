import { Field, ObjectType } from 'type-graphql'
import { Evidence } from './evidence'

@ObjectType({
  simpleResolvers: true,
  description: 'A value that some document gives, with the words that give it.',
})
export class DiscrepancyValue {
  @Field(() => String, { description: 'The value.' })
  value!: string

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
