import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { Node } from '../../schema/node'
import type { Context } from '../context'
import { checkId } from '../graph/arguments'
import { readNode } from './readNode'

@Resolver()
export class NodeQueries {
  @Query(() => Node, { nullable: true, description: 'Anything by its id; null where nothing has it.' })
  node(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'An id that this API gave.' }) id: string,
  ): Promise<Node | null> {
    return readNode(context, checkId('id', id))
  }
}
