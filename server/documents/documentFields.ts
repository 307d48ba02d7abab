import type { GraphQLResolveInfo } from 'graphql'
import { Arg, Ctx, FieldResolver, ID, Info, Resolver, Root } from 'type-graphql'
import { ActionConnection } from '../../schema/connections/action'
import { After, First } from '../../schema/connections/arguments'
import { CitationConnection } from '../../schema/connections/citation'
import { EventConnection } from '../../schema/connections/event'
import { FigureConnection } from '../../schema/connections/figure'
import { PassageConnection } from '../../schema/connections/passage'
import { RequestConnection } from '../../schema/connections/request'
import { TaskConnection } from '../../schema/connections/task'
import { Document } from '../../schema/documents/document'
import { Section } from '../../schema/documents/section'
import { Relation } from '../../schema/enums/relation'
import { Discrepancy } from '../../schema/facts/discrepancy'
import { Fact } from '../../schema/facts/fact'
import type { Context } from '../context'
import { selectedIn } from '../graph/selected'
import { actions, actionsUnder } from './parts/actions'
import { citationShapeOf, citedBy, cites } from './parts/citations'
import { discrepancies } from './parts/discrepancies'
import { events } from './parts/events'
import { facts } from './parts/facts'
import { figures } from './parts/figures'
import { outline } from './parts/outline'
import { passages } from './parts/passages'
import { requests } from './parts/requests'
import { tasks } from './parts/tasks'

const OnlyRelation = () =>
  Arg('relation', () => Relation, { nullable: true, description: 'Only links of this relation.' })

/** What a document has beyond its own row; a view of the document has mostly brought it along. */
@Resolver(() => Document)
export class DocumentFields {
  @FieldResolver(() => [Fact], { description: 'What proves the facts above, each naming the fact.' })
  facts(@Root() document: Document, @Ctx() { loaders }: Context) {
    return loaders.documentParts.of(facts()).need(document.id)
  }

  @FieldResolver(() => [Section], {
    description: 'Its headings in the order of the paper; empty where it is not held.',
  })
  outline(@Root() document: Document, @Ctx() { loaders }: Context) {
    return loaders.documentParts.of(outline()).need(document.id)
  }

  @FieldResolver(() => PassageConnection, { description: 'Its paragraphs in the order of the paper.' })
  passages(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(passages({ first, after })).need(document.id)
  }

  @FieldResolver(() => CitationConnection, { description: 'What it names and rests on, in its own order.' })
  cites(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @OnlyRelation() relation?: Relation | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts
      .of(cites({ relation, first, after }, citationShapeOf('cites', selectedIn(info))))
      .need(document.id)
  }

  @FieldResolver(() => CitationConnection, { description: 'What names it and rests on it.' })
  citedBy(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @Info() info: GraphQLResolveInfo,
    @OnlyRelation() relation?: Relation | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts
      .of(citedBy({ relation, first, after }, citationShapeOf('citedBy', selectedIn(info))))
      .need(document.id)
  }

  @FieldResolver(() => TaskConnection, { description: 'What it assigns, in its own order.' })
  tasks(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @Arg('agency', () => ID, { nullable: true, description: 'Only what this agency leads or joins.' })
    agency?: string | null,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(tasks({ agency, first, after })).need(document.id)
  }

  @FieldResolver(() => RequestConnection, {
    description: 'What it asks of others, or tells that another paper asked, in its own order.',
  })
  requests(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(requests({ first, after })).need(document.id)
  }

  @FieldResolver(() => ActionConnection, { description: 'What it reports as done, in its own order.' })
  actions(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(actions({ first, after })).need(document.id)
  }

  @FieldResolver(() => ActionConnection, {
    description: 'What papers report as done under it, where their words name it.',
  })
  actionsUnder(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(actionsUnder({ first, after })).need(document.id)
  }

  @FieldResolver(() => FigureConnection, { description: 'The numbers it reports, in its own order.' })
  figures(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(figures({ first, after })).need(document.id)
  }

  @FieldResolver(() => EventConnection, { description: 'The dated events it tells, oldest first.' })
  events(
    @Root() document: Document,
    @Ctx() { loaders }: Context,
    @First() first?: number | null,
    @After() after?: string | null,
  ) {
    return loaders.documentParts.of(events({ first, after })).need(document.id)
  }

  @FieldResolver(() => [Discrepancy], { description: 'The contradictions it is part of.' })
  discrepancies(@Root() document: Document, @Ctx() { loaders }: Context) {
    return loaders.documentParts.of(discrepancies()).need(document.id)
  }
}
