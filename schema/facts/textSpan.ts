import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'A half-open span, UTF-16 units.' })
export class TextSpan {
  @Field(() => Int, { description: 'Where it begins.' })
  start!: number

  @Field(() => Int, { description: 'Where it ends, exclusive.' })
  end!: number
}
