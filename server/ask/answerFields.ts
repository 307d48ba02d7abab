import { Arg, FieldResolver, Int, Resolver, Root } from 'type-graphql'
import { Answer } from '../../schema/ask/answer'
import { AnswerItem } from '../../schema/ask/answerItem'
import { badInput } from '../graph/badInput'
import { MOST_ITEMS } from './told'

@Resolver(() => Answer)
export class AnswerFields {
  @FieldResolver(() => [AnswerItem], {
    description: 'The parts of the answer, or the choices, each with its proof; at most 20.',
  })
  items(
    @Root() { items }: Answer,
    @Arg('first', () => Int, { defaultValue: MOST_ITEMS, description: 'How many at most, 1–20.' })
    first: number,
  ): AnswerItem[] {
    if (first < 1 || first > MOST_ITEMS) throw badInput('first', `first must be from 1 to ${MOST_ITEMS}.`)
    return items.slice(0, first)
  }
}
