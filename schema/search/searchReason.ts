import { Field, ObjectType } from 'type-graphql'
import { SearchReasonKind } from '../enums/searchReasonKind'

@ObjectType({
  simpleResolvers: true,
  description: 'A word that was typed and the one that stands there instead.',
})
export class ReadPair {
  @Field(() => String, { description: 'As typed.' })
  asked!: string

  @Field(() => String, { description: 'As printed.' })
  found!: string
}

@ObjectType({
  simpleResolvers: true,
  description: 'One reason for which something is found whose words differ from the ones typed.',
})
export class SearchReason {
  @Field(() => SearchReasonKind, { description: 'Why.' })
  kind!: SearchReasonKind

  @Field(() => [ReadPair], {
    description: 'The words that differ; at most five, none where the kind tells all.',
  })
  pairs!: ReadPair[]
}
