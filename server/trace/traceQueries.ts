import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { TraceDirection } from '../../schema/enums/traceDirection'
import { Trace } from '../../schema/trace/trace'
import type { Context } from '../context'
import { checkId } from '../graph/arguments'
import { badInput } from '../graph/badInput'
import { selectedIn } from '../graph/selected'
import { traceFrom, traceShapeOf } from './trace'
import { DEEPEST } from './walk'

const USUAL_DEPTH = 4

@Resolver()
export class TraceQueries {
  @Query(() => Trace, { description: 'UP to what a document rests on, DOWN to what carries it out.' })
  trace(
    @Arg('of', () => ID, { description: 'Id of the document to start from, or the path of its page.' })
    of: string,
    @Arg('direction', () => TraceDirection, { description: 'Which way to go.' }) direction: TraceDirection,
    @Arg('depth', () => Int, {
      nullable: true,
      defaultValue: USUAL_DEPTH,
      description: 'Links to follow, 0 (the root alone) to 8.',
    })
    depth: number | null,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<Trace> {
    const links = depth ?? USUAL_DEPTH
    if (links < 0 || links > DEEPEST) throw badInput('depth', `depth must be 0 to ${DEEPEST}.`)
    const shape = traceShapeOf(selectedIn(info))
    return traceFrom(context, checkId('of', of), { direction, depth: links, shape })
  }
}
