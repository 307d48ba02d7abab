import { Field, Float, ObjectType } from 'type-graphql'
import { FigureQualifier } from '../enums/figureQualifier'
import { Evidence } from './evidence'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'

@ObjectType({ implements: Node, simpleResolvers: true, description: 'A number that a document reports.' })
export class Figure extends Node {
  declare __typename: 'Figure'

  @Field(() => String, { description: 'What is counted.' })
  subject!: string

  @Field(() => String, { description: 'As printed: gần 200.' })
  printed!: string

  @Field(() => Float, {
    nullable: true,
    description: 'The number; null where the print cannot be read as one.',
  })
  value!: number | null

  @Field(() => String, { nullable: true, description: 'Its unit of measure.' })
  unit!: string | null

  @Field(() => PartialDateScalar, { nullable: true, description: 'The day it holds for.' })
  asOf!: string | null

  @Field(() => FigureQualifier, { description: 'How exact it claims to be.' })
  qualifier!: FigureQualifier

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  /** Id of the document that reports it. */
  documentId!: string
}
