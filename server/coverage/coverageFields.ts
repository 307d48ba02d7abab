import { Ctx, FieldResolver, Resolver } from 'type-graphql'
import { Coverage } from '../../schema/coverage/coverage'
import type { Context } from '../context'
import { leftOutInWords, readRegisterProblems } from './readProblems'

@Resolver(() => Coverage)
export class CoverageFields {
  @FieldResolver(() => [String], {
    description: 'What of the register could not be read, and what stands in its place, in Vietnamese.',
  })
  async problems(@Ctx() context: Context): Promise<string[]> {
    const [problems, { leftOut }] = await Promise.all([
      readRegisterProblems(context.reader),
      context.messages(),
    ])
    return [...problems, ...leftOut.map(leftOutInWords)]
  }
}
