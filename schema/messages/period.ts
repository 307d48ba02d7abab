import { Field, ObjectType } from 'type-graphql'
import { Basis } from '../enums/basis'
import { Evidence } from '../facts/evidence'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'A period in force; from and to are both inside it.' })
export class Period {
  @Field(() => DateScalar, { nullable: true, description: 'First day; null where nothing tells it.' })
  from!: string | null

  @Field(() => DateScalar, { nullable: true, description: 'Last day; null while the period is open.' })
  to!: string | null

  @Field(() => Basis, { description: 'STATED where a document prints the period, else INFERRED.' })
  basis!: Basis

  @Field(() => String, {
    nullable: true,
    description: 'The rule that inferred a day which no document states.',
  })
  rule!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Of an open period: the last day on which a document that we hold confirms it.',
  })
  confirmedUntil!: string | null

  @Field(() => [Evidence], { description: 'What proves it.' })
  evidence!: Evidence[]
}
