import { createUnionType } from 'type-graphql'
import { Agency } from './agency'
import { Dispatch } from './dispatch'
import { Event } from './event'
import { Figure } from './figure'
import { Message } from './message'
import { Plan } from './plan'
import { Policy } from './policy'
import { Report } from './report'
import { Task } from './task'

export type SearchHitNode = Message | Plan | Policy | Report | Dispatch | Agency | Task | Event | Figure

export const SearchHitNodeUnion = createUnionType({
  name: 'SearchHitNode',
  description: 'What a search can find.',
  types: () => [Message, Plan, Policy, Report, Dispatch, Agency, Task, Event, Figure] as const,
  resolveType: (node: SearchHitNode) => node.__typename,
})
