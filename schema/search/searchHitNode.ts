import { createUnionType } from 'type-graphql'
import { Action } from '../agencies/action'
import { Agency } from '../agencies/agency'
import { Request } from '../agencies/request'
import { Task } from '../agencies/task'
import { Dispatch } from '../documents/dispatch'
import { Passage } from '../documents/passage'
import { Plan } from '../documents/plan'
import { Policy } from '../documents/policy'
import { Report } from '../documents/report'
import { Event } from '../facts/event'
import { Figure } from '../facts/figure'
import { Message } from '../messages/message'

export type SearchHitNode =
  | Message
  | Plan
  | Policy
  | Report
  | Dispatch
  | Agency
  | Task
  | Request
  | Action
  | Event
  | Figure
  | Passage

export const SearchHitNodeUnion = createUnionType({
  name: 'SearchHitNode',
  description: 'What a search can find.',
  types: () =>
    [Message, Plan, Policy, Report, Dispatch, Agency, Task, Request, Action, Event, Figure, Passage] as const,
  resolveType: (node: SearchHitNode) => node.__typename,
})
