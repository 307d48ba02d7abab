import { Field, ObjectType } from 'type-graphql'
import { SearchMatch } from '../enums/searchMatch'
import { SearchFacet } from '../search/searchFacet'
import { SearchHit } from '../search/searchHit'
import { connectionOf } from './connection'

@ObjectType({ simpleResolvers: true, description: 'One page of what a search found.' })
export class SearchConnection extends connectionOf<SearchHit>('Search', () => SearchHit) {
  @Field(() => [SearchFacet], { description: 'How all the hits divide.' })
  facets!: SearchFacet[]

  @Field(() => SearchMatch, { description: 'How much of what was typed the hits hold.' })
  match!: SearchMatch

  @Field(() => String, {
    nullable: true,
    description:
      'What was searched for in place of a question, where nothing has the words that ask; null where the text itself was.',
  })
  searchedFor!: string | null
}
