import type { GraphQLResolveInfo } from 'graphql'
import { type ClassType, Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Action } from '../../schema/agencies/action'
import { Request } from '../../schema/agencies/request'
import { Task } from '../../schema/agencies/task'
import { Citation } from '../../schema/documents/citation'
import { Document } from '../../schema/documents/document'
import { Passage } from '../../schema/documents/passage'
import { Discrepancy } from '../../schema/facts/discrepancy'
import { Event } from '../../schema/facts/event'
import { Evidence } from '../../schema/facts/evidence'
import { Figure } from '../../schema/facts/figure'
import type { Context } from '../context'

/** `document` of a type that keeps the id of one. */
function documentOf<Owner extends { documentId: string }>(
  owner: ClassType<Owner> | (abstract new () => Owner),
  description: string,
) {
  @Resolver(() => owner)
  class DocumentReference {
    @FieldResolver(() => Document, { description })
    document(@Root() root: Owner, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
      return loaders.documents.needFor(info, root.documentId)
    }
  }
  return DocumentReference
}

/** `documents` of a type that keeps the ids of several. */
function documentsOf<Owner extends { documentIds: string[] }>(
  owner: ClassType<Owner> | (abstract new () => Owner),
  description: string,
) {
  @Resolver(() => owner)
  class DocumentReferences {
    @FieldResolver(() => [Document], { description })
    documents(@Root() root: Owner, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
      return loaders.documents.needAllFor(info, root.documentIds)
    }
  }
  return DocumentReferences
}

@Resolver(() => Citation)
class CitationEnds {
  @FieldResolver(() => Document, { description: 'The citing document.' })
  from(@Root() citation: Citation, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.documents.needFor(info, citation.fromId)
  }

  @FieldResolver(() => Document, { description: 'The cited document.' })
  to(@Root() citation: Citation, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.documents.needFor(info, citation.toId)
  }

  @FieldResolver(() => [Document], {
    description: 'The documents that the cited number may mean, where the paper leaves it open; else none.',
  })
  candidates(@Root() citation: Citation, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.documents.needAllFor(info, citation.candidateIds)
  }
}

/** Everything that names a document by its id; all of them meet in one batch. */
export const referenceFields = [
  documentOf(Evidence, 'The document that is quoted.'),
  documentOf(Passage, 'The document it belongs to.'),
  documentOf(Task, 'The document that assigns it.'),
  documentOf(Request, 'The document whose words it is.'),
  documentOf(Action, 'The document that reports it.'),
  documentOf(Figure, 'The document that reports it.'),
  documentsOf(Event, 'The documents that tell it.'),
  documentsOf(Discrepancy, 'The documents it concerns.'),
  CitationEnds,
] as const
