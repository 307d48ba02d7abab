import { Field, Int, ObjectType } from 'type-graphql'
import { DateScalar } from '../scalars/date'

@ObjectType({ simpleResolvers: true, description: 'What the knowledge base holds.' })
export class Coverage {
  @Field(() => Int, { description: 'Documents that we hold.' })
  held!: number

  @Field(() => Int, { description: 'Documents known only because others cite them.' })
  citedOnly!: number

  @Field(() => Int, { description: 'Series of which we hold a paper.' })
  seriesTotal!: number

  @Field(() => DateScalar, {
    nullable: true,
    description: 'First day that a held document allows as its day of issue.',
  })
  from!: string | null

  @Field(() => DateScalar, {
    nullable: true,
    description: 'Last day that a held document allows as its day of issue.',
  })
  to!: string | null

  @Field(() => String, { description: 'What is held and what is not, in Vietnamese.' })
  note!: string

  @Field(() => String, { description: 'The same in English.' })
  noteInEnglish!: string
}
