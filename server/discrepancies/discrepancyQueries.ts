import { Arg, Ctx, ID, Query, Resolver } from 'type-graphql'
import { After, First } from '../../schema/connections/arguments'
import { DiscrepancyConnection } from '../../schema/connections/discrepancy'
import type { Context } from '../context'
import { checkId } from '../graph/arguments'
import { listDiscrepancies } from './listDiscrepancies'

@Resolver()
export class DiscrepancyQueries {
  @Query(() => DiscrepancyConnection, {
    description: 'Where sources contradict each other, every value with its words.',
  })
  discrepancies(
    @Ctx() context: Context,
    @Arg('document', () => ID, { nullable: true, description: 'Only those that this document is part of.' })
    document?: string | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ): Promise<DiscrepancyConnection> {
    if (typeof document === 'string') checkId('document', document)
    return listDiscrepancies(context, { document, first, after })
  }
}
