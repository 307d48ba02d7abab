import { createUnionType } from 'type-graphql'
import { Agency } from '../agencies/agency'
import { Task } from '../agencies/task'
import { Dispatch } from '../documents/dispatch'
import { Plan } from '../documents/plan'
import { Policy } from '../documents/policy'
import { Report } from '../documents/report'
import { Event } from '../facts/event'
import { Figure } from '../facts/figure'
import { Message } from '../messages/message'

export type SearchHitNode = Message | Plan | Policy | Report | Dispatch | Agency | Task | Event | Figure

export const SearchHitNodeUnion = createUnionType({
  name: 'SearchHitNode',
  description: 'What a search can find.',
  types: () => [Message, Plan, Policy, Report, Dispatch, Agency, Task, Event, Figure] as const,
  resolveType: (node: SearchHitNode) => node.__typename,
})
