import { Field, ObjectType } from 'type-graphql'
import { Document } from './document'

@ObjectType({ simpleResolvers: true, description: 'No document fits.' })
export class DocumentNotFound {
  @Field(() => String, { description: 'What was looked for, in Vietnamese.' })
  explanation!: string

  @Field(() => [Document], { description: 'The documents with the nearest numbers.' })
  nearest!: Document[]

  /** Member of the union. */
  __typename!: 'DocumentNotFound'
}
