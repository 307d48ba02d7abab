import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'A heading of a held document.' })
export class Section {
  @Field(() => String, { description: 'Its path: II.1.a.' })
  locator!: string

  @Field(() => String, { description: 'Its words as printed.' })
  heading!: string

  @Field(() => Int, { description: 'Depth in the outline, 1 for the outermost.' })
  level!: number

  @Field(() => Int, { description: 'Number of paragraphs directly under it.' })
  passages!: number
}
