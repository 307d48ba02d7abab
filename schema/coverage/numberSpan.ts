import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description: 'Numbers of one series that follow each other, both ends among them.',
})
export class NumberSpan {
  @Field(() => Int, { description: 'The lowest.' })
  first!: number

  @Field(() => Int, { description: 'The highest.' })
  last!: number
}
