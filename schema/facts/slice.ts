import { Field, Int, ObjectType } from 'type-graphql'

@ObjectType({ simpleResolvers: true, description: 'Words of a document in one piece, where they stand.' })
export class Slice {
  @Field(() => String, { description: 'Where a person finds it on the paper: II.1.a ¶2.' })
  locator!: string

  @Field(() => String, {
    description: 'At most 200 characters, the slice start–end of the document’s NFC text.',
  })
  quote!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Where it begins in the NFC text of the document, in UTF-16 units.',
  })
  start!: number | null

  @Field(() => Int, { nullable: true, description: 'Where it ends, exclusive, in UTF-16 units.' })
  end!: number | null
}
