import { Field, ObjectType } from 'type-graphql'
import { Document } from './document'

@ObjectType({ simpleResolvers: true, description: 'Several documents fit; say which by issuer or year.' })
export class DocumentAmbiguous {
  @Field(() => [Document], { description: 'The documents that fit.' })
  candidates!: Document[]

  @Field(() => String, { description: 'What tells them apart, in Vietnamese.' })
  explanation!: string

  /** Member of the union. */
  __typename!: 'DocumentAmbiguous'
}
