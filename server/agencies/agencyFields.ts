import { Arg, Ctx, FieldResolver, Resolver, Root } from 'type-graphql'
import { Agency } from '../../schema/agencies/agency'
import { ActionConnection } from '../../schema/connections/action'
import { After, First } from '../../schema/connections/arguments'
import { DocumentConnection } from '../../schema/connections/document'
import { RequestConnection } from '../../schema/connections/request'
import { TaskConnection } from '../../schema/connections/task'
import { TaskRole } from '../../schema/enums/taskRole'
import type { Context } from '../context'
import { actions } from './parts/actions'
import { issued } from './parts/issued'
import { requestsMade, requestsReceived } from './parts/requests'
import { tasks } from './parts/tasks'

@Resolver(() => Agency)
export class AgencyFields {
  @FieldResolver(() => Agency, { nullable: true, description: 'The agency it is part of.' })
  parent(@Root() { parentId }: Agency, @Ctx() { loaders }: Context) {
    return parentId === null ? null : loaders.agencies.need(parentId)
  }

  @FieldResolver(() => DocumentConnection, { description: 'What it issued, oldest first.' })
  issued(
    @Root() agency: Agency,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.agencyParts.of(issued({ first, after })).need(agency.id)
  }

  @FieldResolver(() => TaskConnection, { description: 'What it has to do, leading or joining.' })
  tasks(
    @Root() agency: Agency,
    @Ctx() { loaders }: Context,
    @Arg('role', () => TaskRole, {
      nullable: true,
      description: 'Only what it leads, or only what it joins.',
    })
    role?: TaskRole | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.agencyParts.of(tasks({ role, first, after })).need(agency.id)
  }

  @FieldResolver(() => ActionConnection, { description: 'What papers report that it did.' })
  actions(
    @Root() agency: Agency,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.agencyParts.of(actions({ first, after })).need(agency.id)
  }

  @FieldResolver(() => RequestConnection, { description: 'What it asks of others.' })
  requestsMade(
    @Root() agency: Agency,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.agencyParts.of(requestsMade({ first, after })).need(agency.id)
  }

  @FieldResolver(() => RequestConnection, { description: 'What others ask of it.' })
  requestsReceived(
    @Root() agency: Agency,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.agencyParts.of(requestsReceived({ first, after })).need(agency.id)
  }
}
