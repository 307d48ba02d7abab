import { Field, ObjectType } from 'type-graphql'
import { DiscrepancyKind } from '../enums/discrepancyKind'
import { Node } from '../node'
import { DiscrepancyPart } from './discrepancyPart'
import { DiscrepancyValue } from './discrepancyValue'
import { Dismissal } from './dismissal'
import { Ruling } from './ruling'

@ObjectType({
  implements: Node,
  simpleResolvers: true,
  description: 'Sources that contradict each other, side by side.',
})
export class Discrepancy extends Node {
  declare __typename: 'Discrepancy'

  @Field(() => String, { description: 'What they disagree about, in Vietnamese.' })
  subject!: string

  @Field(() => DiscrepancyKind, { description: 'What kind of thing it is.' })
  kind!: DiscrepancyKind

  @Field(() => [DiscrepancyValue], { description: 'Each value that some document gives.' })
  values!: DiscrepancyValue[]

  @Field(() => Ruling, { nullable: true, description: 'The editor’s decision; null while open.' })
  ruling!: Ruling | null

  @Field(() => Dismissal, {
    nullable: true,
    description: 'Set where an editor takes it for no contradiction; such ones stand behind the others.',
  })
  dismissal!: Dismissal | null

  @Field(() => String, { description: 'The rule that found it, in Vietnamese.' })
  explanation!: string

  @Field(() => String, { description: 'The code of that rule: `dates-of-one-document`.' })
  rule!: string

  @Field(() => [DiscrepancyPart], {
    description: 'With the rule they tell subject and explanation in any language.',
  })
  parts!: DiscrepancyPart[]

  /** Ids of the documents it concerns. */
  documentIds!: string[]
}
