import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'One value of a facet.' })
export class SearchFacetValue {
  @Field(() => String, { description: 'The value to filter by.' })
  value!: string

  @Field(() => String, { description: 'Its Vietnamese label.' })
  label!: string

  @Field(() => Int, { description: 'Hits with it.' })
  count!: number
}
