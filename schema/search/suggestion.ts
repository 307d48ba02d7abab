import { Field, ObjectType } from 'type-graphql'
import { SearchKind } from '../enums/searchKind'

@ObjectType({ simpleResolvers: true, description: 'A completion of what is being typed.' })
export class Suggestion {
  @Field(() => String, { description: 'What to search for.' })
  text!: string

  @Field(() => String, { nullable: true, description: 'What tells it from others of that text.' })
  detail!: string | null

  @Field(() => SearchKind, { description: 'What it is.' })
  kind!: SearchKind

  @Field(() => String, { description: 'Path of its page.' })
  url!: string
}
