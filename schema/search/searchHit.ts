import { Field, ObjectType } from 'type-graphql'
import { Document } from '../documents/document'
import { TextSpan } from '../facts/textSpan'
import { type SearchHitNode, SearchHitNodeUnion } from './searchHitNode'
import { SearchReason } from './searchReason'

@ObjectType({ simpleResolvers: true, description: 'One thing found.' })
export class SearchHit {
  @Field(() => SearchHitNodeUnion, { description: 'What was found.' })
  node!: SearchHitNode

  @Field(() => String, { description: 'Its words with their marks as printed.' })
  snippet!: string

  @Field(() => [TextSpan], { description: 'Which parts of the snippet matched.' })
  matched!: TextSpan[]

  @Field(() => [SearchReason], {
    description: 'Why it was found, by codes and words; none where its words are as typed.',
  })
  reasons!: SearchReason[]

  @Field(() => String, { nullable: true, description: 'The reasons in Vietnamese.' })
  reason!: string | null

  @Field(() => String, { nullable: true, description: 'Where the snippet stands on the paper.' })
  locator!: string | null

  @Field(() => Document, { nullable: true, description: 'The document the snippet is from.' })
  document!: Document | null
}
