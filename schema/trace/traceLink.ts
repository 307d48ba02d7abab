import { Field, ObjectType } from 'type-graphql'
import { Document } from '../documents/document'
import { Basis } from '../enums/basis'
import { Relation } from '../enums/relation'
import { Evidence } from '../facts/evidence'

@ObjectType({
  simpleResolvers: true,
  description: 'One paper resting on another; from rests on to, in both directions of a trace.',
})
export class TraceLink {
  @Field(() => Document, { description: 'The document that rests on the other.' })
  from!: Document

  @Field(() => Document, { description: 'The document it rests on.' })
  to!: Document

  @Field(() => Relation, { description: 'How, by the words of the paper.' })
  relation!: Relation

  @Field(() => Basis, { description: 'What the link rests on.' })
  basis!: Basis

  @Field(() => String, { nullable: true, description: 'The rule that inferred it.' })
  rule!: string | null

  @Field(() => String, { description: 'The link as a Vietnamese sentence.' })
  sentence!: string

  @Field(() => [Evidence], { description: 'What proves it; empty for an unproven link.' })
  evidence!: Evidence[]
}
