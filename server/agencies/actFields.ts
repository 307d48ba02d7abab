import type { GraphQLResolveInfo } from 'graphql'
import { Ctx, FieldResolver, Info, Resolver, Root } from 'type-graphql'
import { Action } from '../../schema/agencies/action'
import { ActionMatch } from '../../schema/agencies/actionMatch'
import { Request } from '../../schema/agencies/request'
import { Task } from '../../schema/agencies/task'
import { Document } from '../../schema/documents/document'
import { Figure } from '../../schema/facts/figure'
import type { Context } from '../context'

@Resolver(() => Task)
class TaskFields {
  @FieldResolver(() => [ActionMatch], {
    description: 'Reported actions that carry it out, each by a named rule unless a paper says so.',
  })
  async actions(@Root() task: Task, @Ctx() { loaders }: Context): Promise<ActionMatch[]> {
    const matches = await loaders.actionsOfTask.need(task.id)
    return matches.map(match => ({ ...match, task }))
  }
}

@Resolver(() => Action)
class ActionFields {
  @FieldResolver(() => [Document], {
    description: 'Papers under which or by which it was done, where the sentence names them.',
  })
  under(@Root() { underIds }: Action, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return loaders.documents.needAllFor(info, underIds)
  }

  @FieldResolver(() => [Figure], { description: 'The numbers that its words count.' })
  figures(@Root() { figureIds }: Action, @Ctx() { loaders }: Context) {
    return loaders.figures.needAll(figureIds)
  }

  @FieldResolver(() => [ActionMatch], { description: 'The tasks that it carries out.' })
  async tasks(@Root() action: Action, @Ctx() { loaders }: Context): Promise<ActionMatch[]> {
    const matches = await loaders.tasksOfAction.need(action.id)
    return matches.map(match => ({ ...match, action }))
  }
}

@Resolver(() => Request)
class RequestFields {
  @FieldResolver(() => Document, {
    nullable: true,
    description: 'The paper that asked, where this one only tells of it; else null.',
  })
  askedIn(@Root() { askedInId }: Request, @Ctx() { loaders }: Context, @Info() info: GraphQLResolveInfo) {
    return askedInId === null ? null : loaders.documents.needFor(info, askedInId)
  }
}

/** What tasks, actions and requests have beyond their own rows. */
export const actFields = [TaskFields, ActionFields, RequestFields] as const
