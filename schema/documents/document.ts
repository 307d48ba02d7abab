import { Field, InterfaceType } from 'type-graphql'
import { Agency } from '../agencies/agency'
import { DocumentKind } from '../enums/documentKind'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'
import { Signer } from './signer'

@InterfaceType({
  implements: Node,
  resolveType: (document: Document) => document.__typename,
  description: 'An official paper, held by us or known because others cite it.',
})
export abstract class Document extends Node {
  declare __typename: 'Plan' | 'Policy' | 'Report' | 'Dispatch'

  @Field(() => String, {
    nullable: true,
    description:
      'Number and symbol, normalised: 128/NQ-CP. Null where the paper leaves it blank and nothing tells it.',
  })
  number!: string | null

  @Field(() => String, { nullable: true, description: 'The part behind the digits: NQ-CP.' })
  symbol!: string | null

  @Field(() => DocumentKind, { description: 'Its kind.' })
  kind!: DocumentKind

  @Field(() => String, { nullable: true, description: 'Trích yếu: what the paper says it is about.' })
  title!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'Day of issue as far as it is printed.' })
  issued!: string | null

  @Field(() => String, { nullable: true, description: 'Place of issue as printed.' })
  place!: string | null

  @Field(() => String, { nullable: true, description: 'Province of the issuer; null for a central body.' })
  province!: string | null

  @Field(() => Signer, { nullable: true, description: 'Who signed it.' })
  signer!: Signer | null

  @Field(() => [String], { description: 'Nơi nhận and Kính gửi, as printed.' })
  recipients!: string[]

  @Field(() => Boolean, { description: 'Read by us; otherwise known only because others cite it.' })
  held!: boolean

  @Field(() => String, { description: 'Path of its page.' })
  url!: string

  @Field(() => Agency, { nullable: true, description: 'The body that issued it.' })
  issuer!: Agency | null
}
