import { Arg, Ctx, ID, Int, Query, Resolver } from 'type-graphql'
import { TraceDirection } from '../../schema/enums/traceDirection'
import { Trace } from '../../schema/trace'
import type { Context } from '../context'

@Resolver()
export class TraceQueries {
  @Query(() => Trace, { description: 'UP to what a document rests on, DOWN to what carries it out.' })
  trace(
    @Arg('of', () => ID, { description: 'Id of the document to start from.' }) _of: string,
    @Arg('direction', () => TraceDirection, { description: 'Which way to go.' }) _direction: TraceDirection,
    @Arg('depth', () => Int, {
      nullable: true,
      defaultValue: 4,
      description: 'Links to follow, 0 (the root alone) to 8.',
    })
    _depth: number | null,
    @Ctx() _context: Context,
  ): Promise<Trace> {
    throw new Error('PART B')
  }
}
