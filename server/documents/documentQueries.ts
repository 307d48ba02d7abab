import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Int, Query, Resolver } from 'type-graphql'
import { After, First } from '../../schema/connections/arguments'
import { DocumentConnection } from '../../schema/connections/document'
import { PlanConnection } from '../../schema/connections/plan'
import { type DocumentLookup, DocumentLookupUnion } from '../../schema/documents/documentLookup'
import { Plan } from '../../schema/documents/plan'
import { DocumentKind } from '../../schema/enums/documentKind'
import { DocumentOrder } from '../../schema/enums/documentOrder'
import { DateScalar } from '../../schema/scalars/date'
import type { Context } from '../context'
import { checkId, checkOrder } from '../graph/arguments'
import { badInput } from '../graph/badInput'
import { isCardEnough } from '../graph/documentLoader'
import { requireKnown } from '../graph/known'
import { selectedIn } from '../graph/selected'
import { listDocuments } from './listDocuments'
import { lookUpById, lookUpByNumber } from './lookup/lookUp'
import { findPlan } from './lookup/plan'

const wantsWhole = (info: GraphQLResolveInfo): boolean => !isCardEnough(selectedIn(info).items())

@Resolver()
export class DocumentQueries {
  @Query(() => Plan, {
    nullable: true,
    description:
      'By any way of writing its number: 23/KH-TBTT, 23 kh tbtt. A well-formed number that is not there is null; text that is no number is an error.',
  })
  plan(
    @Ctx() context: Context,
    @Arg('number', () => String, { description: 'Its number: 23/KH-TBTT, 23 kh tbtt, kế hoạch 23.' })
    number: string,
  ): Promise<Plan | null> {
    return findPlan(context, number)
  }

  @Query(() => PlanConnection, { description: 'All plans on record, oldest first, undated ones last.' })
  plans(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @First() first?: number | null,
    @After() after?: string | null,
  ): Promise<PlanConnection> {
    const whole = wantsWhole(info)
    return listDocuments(context, { list: 'plans', whole, first, after }) as Promise<PlanConnection>
  }

  @Query(() => DocumentLookupUnion, {
    description:
      'By id, or by number with issuer (a name, an abbreviation, a province or an id) and year where the number alone is not enough.',
  })
  document(
    @Ctx() context: Context,
    @Arg('id', () => ID, { nullable: true, description: 'Its id; nothing else is then needed.' }) id?:
      | string
      | null,
    @Arg('number', () => String, {
      nullable: true,
      description: 'Its number in any writing: 128/NQ-CP, Nghị quyết 128, NQ 128, CT16.',
    })
    number?: string | null,
    @Arg('issuer', () => String, {
      nullable: true,
      description: 'Who issued it: a name, an abbreviation, a province or an id.',
    })
    issuer?: string | null,
    @Arg('year', () => Int, { nullable: true, description: 'Year of issue.' }) year?: number | null,
  ): Promise<DocumentLookup> {
    if (typeof id === 'string' && typeof number === 'string')
      throw badInput('number', 'Give id or number, not both.')
    if (typeof id === 'string') return lookUpById(context, checkId('id', id))
    if (typeof number !== 'string') throw badInput('number', 'Give id or number.')
    if (issuer?.trim() === '') throw badInput('issuer', 'issuer must not be blank.')
    if (typeof year === 'number' && (year < 1900 || year > 9999))
      throw badInput('year', 'year must have four digits.')
    return lookUpByNumber(context, { number, issuer, year })
  }

  @Query(() => DocumentConnection, {
    description: 'Documents, held and cited, oldest first, undated ones last.',
  })
  async documents(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('kinds', () => [DocumentKind], { nullable: true, description: 'Only these kinds.' })
    kinds?: DocumentKind[] | null,
    @Arg('issuer', () => ID, { nullable: true, description: 'Only what this agency issued.' }) issuer?:
      | string
      | null,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'Only what may have been issued on or after this day.',
    })
    from?: string | null,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Only what may have been issued on or before this day.',
    })
    to?: string | null,
    @Arg('held', () => Boolean, {
      nullable: true,
      description: 'Only what we hold, or only what others cite.',
    })
    held?: boolean | null,
    @Arg('order', () => DocumentOrder, {
      nullable: true,
      defaultValue: 'OLDEST',
      description: 'In which order they are listed.',
    })
    order?: DocumentOrder | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ): Promise<DocumentConnection> {
    checkOrder(from, to)
    if (typeof issuer === 'string') checkId('issuer', issuer)
    const whole = wantsWhole(info)
    const asked = { list: 'documents', whole, kinds, issuer, from, to, held, order, first, after } as const
    const found = await listDocuments(context, asked)
    if (typeof issuer === 'string' && found.nodes.length === 0)
      await requireKnown(context.reader, 'agency', 'issuer', issuer)
    return found
  }
}
