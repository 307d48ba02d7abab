import { Field, ObjectType } from 'type-graphql'
import { SearchFacetValue } from './searchFacetValue'

@ObjectType({ simpleResolvers: true, description: 'How the hits divide by one field.' })
export class SearchFacet {
  @Field(() => String, { description: 'Name of the field.' })
  field!: string

  @Field(() => [SearchFacetValue], { description: 'Most hits first.' })
  values!: SearchFacetValue[]
}
