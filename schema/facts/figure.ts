import { Field, Float, ObjectType } from 'type-graphql'
import { FigureNature } from '../enums/figureNature'
import { FigureQualifier } from '../enums/figureQualifier'
import { Node } from '../node'
import { PartialDateScalar } from '../scalars/partialDate'
import { Evidence } from './evidence'
import { FigureTable } from './figureTable'

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

  @Field(() => String, {
    description:
      'One sentence that stands alone: what is counted, where or by whom, on which day or in which period, in the paper’s own words. It ends with the number as printed; one unit sign only.',
  })
  statement!: string

  @Field(() => String, { nullable: true, description: 'Of what, where the number is a share.' })
  of!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Place or body that the number is about, where the paper says or its heading, title or issuer tells.',
  })
  scope!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'First day of the period that is counted; null where only its last day is told.',
  })
  from!: string | null

  @Field(() => PartialDateScalar, {
    nullable: true,
    description: 'Last day of the period that is counted; asOf is the same day.',
  })
  until!: string | null

  @Field(() => String, { nullable: true, description: 'Whose statistics, where the paper says.' })
  source!: string | null

  @Field(() => FigureNature, { description: 'Whether it is reported, aimed at, expected or offered.' })
  nature!: FigureNature

  @Field(() => FigureTable, { nullable: true, description: 'Its place, where it stands in a table.' })
  table!: FigureTable | null

  @Field(() => FigureQualifier, { description: 'How exact it claims to be.' })
  qualifier!: FigureQualifier

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]

  /** Id of the document that reports it. */
  documentId!: string
}
