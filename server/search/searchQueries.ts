import { Arg, Ctx, Query, Resolver } from 'type-graphql'
import { After, First } from '../../schema/arguments'
import { SearchConnection } from '../../schema/connections/search'
import { SearchKind } from '../../schema/enums/searchKind'
import { DateScalar } from '../../schema/scalars/date'
import { Suggestion } from '../../schema/suggestion'
import type { Context } from '../context'

@Resolver()
export class SearchQueries {
  @Query(() => SearchConnection, {
    description: 'Everything that holds the words, with or without Vietnamese marks.',
  })
  search(
    @Arg('text', () => String, { description: 'The words; no syntax.' }) _text: string,
    @Arg('kinds', () => [SearchKind], { nullable: true, description: 'Only hits of these kinds.' })
    _kinds: SearchKind[] | null | undefined,
    @Arg('from', () => DateScalar, {
      nullable: true,
      description: 'Only what is dated on or after this day.',
    })
    _from: string | null | undefined,
    @Arg('to', () => DateScalar, { nullable: true, description: 'Only what is dated on or before this day.' })
    _to: string | null | undefined,
    @First() _first: number | null,
    @After() _after: string | null | undefined,
    @Ctx() _context: Context,
  ): Promise<SearchConnection> {
    throw new Error('PART B')
  }

  @Query(() => [Suggestion], { description: 'Completions of what is being typed, best first.' })
  suggest(
    @Arg('text', () => String, { description: 'What is typed so far.' }) _text: string,
    @First(8) _first: number | null,
    @Ctx() _context: Context,
  ): Promise<Suggestion[]> {
    throw new Error('PART B')
  }
}
