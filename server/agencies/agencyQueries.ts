import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, ID, Info, Query, Resolver } from 'type-graphql'
import { Agency } from '../../schema/agencies/agency'
import { AgencyConnection } from '../../schema/connections/agency'
import { After, First } from '../../schema/connections/arguments'
import type { Context } from '../context'
import { checkId, checkText } from '../graph/arguments'
import { selectedIn } from '../graph/selected'
import { listAgencies } from './listAgencies'
import { readAgencies } from './readAgencies'

const BY_ID = 'MATCH (a:Agency {id: $id}) WITH a'
const BY_URL = 'MATCH (a:Agency {slug: $slug}) WHERE a.url = $id WITH a'
const BY_FORMER_URL = 'MATCH (a:Agency) WHERE $slug IN a.formerSlugs WITH a'
const PAGES = '/co-quan/'

@Resolver()
export class AgencyQueries {
  @Query(() => Agency, { nullable: true, description: 'An agency; null where none has that id.' })
  async agency(
    @Ctx() context: Context,
    @Arg('id', () => ID, { description: 'Its id, or the path of its page, also one that it had before.' })
    id: string,
  ): Promise<Agency | null> {
    const slug = checkId('id', id).slice(id.lastIndexOf('/') + 1)
    const by = (choose: string) => readAgencies(context, choose, { id, slug })
    const [agency] = await by(id.startsWith('/') ? BY_URL : BY_ID)
    if (agency || id !== PAGES + slug) return agency ?? null
    const [since] = await by(BY_FORMER_URL)
    return since ?? null
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
    const counted = selectedIn(info).has('totalCount')
    return listAgencies(context, { text, counted, first, after })
  }
}
