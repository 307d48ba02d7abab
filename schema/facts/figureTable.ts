import { Field, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'Where a figure stands in a table of its document.' })
export class FigureTable {
  @Field(() => ID, { description: 'The same for all figures of one table.' })
  id!: string

  @Field(() => Int, { description: '1, 2 … in the order of the document’s tables.' })
  number!: number

  @Field(() => String, { nullable: true, description: 'The line above the table.' })
  caption!: string | null

  @Field(() => String, { nullable: true, description: 'The row that heads a group of rows.' })
  group!: string | null

  @Field(() => String, { description: 'The head of its row.' })
  row!: string

  @Field(() => String, { nullable: true, description: 'The heading of its column.' })
  column!: string | null
}
