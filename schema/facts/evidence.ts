import { Field, Int, ObjectType } from 'type-graphql'
import { Basis } from '../enums/basis'
import { Reading } from './reading'
import { Slice } from './slice'

@ObjectType({ simpleResolvers: true, description: 'The words of a document that prove a fact.' })
export class Evidence {
  @Field(() => String, { description: 'Where a person finds it on the paper: II.1.a ¶2.' })
  locator!: string

  @Field(() => String, {
    description: 'At most 200 characters, the slice start–end of the document’s NFC text.',
  })
  quote!: string

  @Field(() => Int, {
    nullable: true,
    description: 'Where the quotation begins in the NFC text of the document, in UTF-16 units.',
  })
  start!: number | null

  @Field(() => Int, { nullable: true, description: 'Where the quotation ends, exclusive, in UTF-16 units.' })
  end!: number | null

  @Field(() => Basis, {
    description: 'Whether the document says the fact, a rule infers it or an editor ruled it.',
  })
  basis!: Basis

  @Field(() => String, {
    nullable: true,
    description: 'The rule that concluded the fact from these words, where one did.',
  })
  rule!: string | null

  @Field(() => [Slice], {
    description:
      'One to three pieces that prove the fact together, in the order of the paper; quote is one of them.',
  })
  slices!: Slice[]

  @Field(() => String, { description: 'The slices as they are to be shown, with […] between them.' })
  shown!: string

  @Field(() => [Reading], { description: 'Misprints in the quotation, each with its reading; mostly none.' })
  readings!: Reading[]

  /** Id of the document that is quoted. */
  documentId!: string
}
