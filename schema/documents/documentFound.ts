import { Field, ObjectType } from 'type-graphql'
import { Document } from './document'

@ObjectType({ simpleResolvers: true, description: 'The one document that fits.' })
export class DocumentFound {
  @Field(() => Document, { description: 'The document.' })
  document!: Document

  /** Member of the union. */
  __typename!: 'DocumentFound'
}
