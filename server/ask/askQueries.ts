import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { Answer } from '../../schema/ask/answer'
import { DateScalar } from '../../schema/scalars/date'
import type { Context } from '../context'
import { checkText } from '../graph/arguments'
import { todayInVietnam } from '../messages/today'
import { ask } from './ask'

@Resolver()
export class AskQueries {
  @Query(() => Answer, {
    description:
      'Understands a question of the kinds of QuestionKind by rules, answers with its proof, or says that it did not understand.',
  })
  ask(
    @Ctx() context: Context,
    @Arg('text', () => String, {
      description: 'The question, in Vietnamese with or without marks, or in English.',
    })
    text: string,
    @Arg('on', () => DateScalar, {
      nullable: true,
      description: 'The day that “today” means; today in Asia/Ho_Chi_Minh when absent.',
    })
    on: string | null | undefined,
  ): Promise<Answer> {
    return ask(context, checkText('text', text), on ?? todayInVietnam())
  }
}
