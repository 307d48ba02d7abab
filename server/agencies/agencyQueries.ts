import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { Agency } from '../../schema/agencies/agency'
import { AgencyConnection } from '../../schema/connections/agency'
import { After, First } from '../../schema/connections/arguments'
import type { Context } from '../context'
import { checkId, checkText } from '../graph/arguments'
import { selectedItems, selectionOf } from '../graph/selection'
import { listAgencies } from './listAgencies'
import { partsAsked } from './partsAsked'
import { readAgencies } from './readAgencies'

const BY_ID = 'MATCH (a:Agency {id: $id}) WITH a'
const BY_URL = 'MATCH (a:Agency {slug: $slug}) WHERE a.url = $id WITH a'

@Resolver()
export class AgencyQueries {
  @Query(() => Agency, { nullable: true, description: 'An agency; null where none has that id.' })
  async agency(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('id', () => ID, { description: 'Its id, or the path of its page.' }) id: string,
  ): Promise<Agency | null> {
    const slug = checkId('id', id).slice(id.lastIndexOf('/') + 1)
    const parts = partsAsked(selectionOf(info))
    const [agency] = await readAgencies(context, id.startsWith('/') ? BY_URL : BY_ID, { id, slug }, parts)
    return agency ?? null
  }

  @Query(() => AgencyConnection, { description: 'Agencies by name.' })
  agencies(
    @Ctx() context: Context,
    @Info() info: GraphQLResolveInfo,
    @Arg('text', () => String, {
      nullable: true,
      description: 'Words of a name, an abbreviation or a province, with or without marks.',
    })
    text?: string | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ): Promise<AgencyConnection> {
    if (typeof text === 'string') checkText('text', text)
    return listAgencies(context, { text, first, after }, partsAsked(selectedItems(selectionOf(info))))
  }
}
