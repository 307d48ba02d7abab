import { Arg, Ctx, FieldResolver, Int, Resolver } from 'type-graphql'
import { Coverage } from '../../schema/coverage/coverage'
import { SeriesCoverage } from '../../schema/coverage/seriesCoverage'
import type { Context } from '../context'
import { badInput } from '../graph/badInput'
import { checkFirst } from '../graph/page'
import { leftOutInWords, readRegisterProblems } from './readProblems'
import { MOST_SERIES, readSeries } from './readSeries'

@Resolver(() => Coverage)
export class CoverageFields {
  @FieldResolver(() => [SeriesCoverage], {
    description: 'Series of which we hold a paper, by year, symbol and issuer.',
  })
  series(
    @Ctx() { reader }: Context,
    @Arg('first', () => Int, { nullable: true, defaultValue: MOST_SERIES, description: `1–${MOST_SERIES}.` })
    first: number | null,
    @Arg('skip', () => Int, { nullable: true, defaultValue: 0, description: 'So many of them are left out.' })
    skip: number | null,
  ): Promise<SeriesCoverage[]> {
    const asked = { first: first ?? MOST_SERIES, skip: skip ?? 0 }
    checkFirst(asked.first)
    if (asked.skip < 0) throw badInput('skip', 'skip must not be negative.')
    return reader.kept(`series ${asked.skip} ${asked.first}`, () => readSeries(reader, asked))
  }

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
