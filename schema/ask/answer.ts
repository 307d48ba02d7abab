import { Field, Int, ObjectType } from 'type-graphql'
import { Agency } from '../agencies/agency'
import { Document } from '../documents/document'
import { AnswerOutcome } from '../enums/answerOutcome'
import { QuestionKind } from '../enums/questionKind'
import { PartialDateScalar } from '../scalars/partialDate'
import type { AnswerItem } from './answerItem'

@ObjectType({ simpleResolvers: true, description: 'The answer to a question in one’s own words.' })
export class Answer {
  @Field(() => AnswerOutcome, { description: 'Whether it is answered, and if not, why.' })
  outcome!: AnswerOutcome

  @Field(() => QuestionKind, {
    nullable: true,
    description: 'What was understood; null where nothing was.',
  })
  question!: QuestionKind | null

  @Field(() => String, {
    nullable: true,
    description: 'What was understood, said back in words: “Nghị quyết 128/NQ-CP ban hành ngày nào?”',
  })
  understood!: string | null

  @Field(() => Document, { nullable: true, description: 'The document that is asked about, where one is.' })
  document!: Document | null

  @Field(() => [Agency], { description: 'The bodies that are asked about, in the order of the question.' })
  agencies!: Agency[]

  @Field(() => PartialDateScalar, {
    nullable: true,
    description:
      'The day, month or year that is asked about; null where none is, or only a day without its year.',
  })
  on!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'One sentence that stands alone; null where not understood, not held or ambiguous.',
  })
  sentence!: string | null

  @Field(() => String, {
    nullable: true,
    description: 'The same in English; what papers say stays in their own words.',
  })
  sentenceInEnglish!: string | null

  @Field(() => String, {
    nullable: true,
    description:
      'Why there is no sentence: not understood, not held, or ambiguous with the choices as items.',
  })
  explanation!: string | null

  @Field(() => String, { nullable: true, description: 'Path of the page that shows the whole of it.' })
  url!: string | null

  @Field(() => Int, { description: 'How many parts or choices there are in all.' })
  count!: number

  /** At most twenty. */
  items!: AnswerItem[]
}
