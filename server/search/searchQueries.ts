import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { After, First } from '../../schema/connections/arguments'
import { SearchConnection } from '../../schema/connections/search'
import { SearchKind } from '../../schema/enums/searchKind'
import { SearchOrder } from '../../schema/enums/searchOrder'
import { DateScalar } from '../../schema/scalars/date'
import { Suggestion } from '../../schema/search/suggestion'
import type { Context } from '../context'
import { checkOrder, checkText } from '../graph/arguments'
import { pageOf } from '../graph/page'
import { selectedIn } from '../graph/selected'
import { search } from './search'
import { suggest } from './suggest'

const USUAL_SUGGESTIONS = 8

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    description: 'Everything that holds the words, with or without Vietnamese marks.',
  })
  async search(
    @Arg('text', () => String, { description: 'The words; no syntax. At most 32.' }) text: string,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only hits of these kinds.' })
    kinds: SearchKind[] | null | undefined,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'Only what is dated on or after this day.',
    })
    from: string | null | undefined,
    @Arg('to', () => DateScalar, {
      nullable: true,
      description: 'Only what is dated on or before this day.',
    })
    to: string | null | undefined,
    @Arg('agency', () => ID, {
      nullable: true,
      description: 'Only this body and what its papers say: its id, or the path of its page.',
    })
    agency: string | null | undefined,
    @Arg('province', () => String, { nullable: true, description: 'Only what belongs to this province.' })
    province: string | null | undefined,
    @Arg('marks', () => Boolean, {
      nullable: true,
      defaultValue: false,
      description: 'Only what has every word with its marks as typed.',
    })
    marks: boolean | null,
    @Arg('order', () => SearchOrder, {
      nullable: true,
      defaultValue: 'FIT',
      description: 'In which order the hits are listed.',
    })
    order: SearchOrder | null,
    @First() first: number | null,
    @After() after: string | null | undefined,
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
  ): Promise<SearchConnection> {
    checkText('text', text)
    checkOrder(from, to)
    if (agency) checkText('agency', agency)
    if (province) checkText('province', province)
    const filters = {
      kinds: kinds ?? null,
      from: from ?? null,
      to: to ?? null,
      agency: agency ?? null,
      province: province ?? null,
    }
    const asked = { text, marks: marks === true, order: order ?? 'FIT', filters }
    return search(context, asked, { first, after }, selectedIn(info))
  }

  @Query(() => [Suggestion], { description: 'Completions of what is being typed, best first.' })
  async suggest(
    @Arg('text', () => String, { description: 'What is typed so far, from two letters on.' }) text: string,
    @First(USUAL_SUGGESTIONS) first: number | null,
    @Ctx() context: Context,
  ): Promise<Suggestion[]> {
    const page = pageOf('suggest', { first: first ?? USUAL_SUGGESTIONS }, [])
    return text.trim() === '' ? [] : suggest(context, checkText('text', text), page.first)
  }
}
