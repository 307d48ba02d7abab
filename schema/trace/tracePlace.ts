import { Field, Float, ID, Int, ObjectType } from 'type-graphql'

@ObjectType({
  simpleResolvers: true,
  description:
    'Where a document stands in the picture of a trace; many alike, on which nothing in it rests, share one place.',
})
export class TracePlace {
  @Field(() => ID, { description: 'Id of the document.' })
  document!: string

  @Field(() => Int, { description: 'Rows away from the root, which stands alone in row 0.' })
  row!: number

  @Field(() => Float, {
    description: 'Columns from the left edge, 0 to 6; rows that are not full are centred.',
  })
  column!: number
}
