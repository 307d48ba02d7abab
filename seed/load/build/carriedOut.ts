import type { ActionFact, TaskFact } from '../../read/entry'
import type { Corpus } from '../corpus'
import { SHARED } from '../image'
import { RULE, sameContent, type Told } from '../infer/sameContent'
import type { Drawing } from './drawing'

/** What acts of all papers were drawn, to be matched when all are there. */
export interface DrawnActs {
  tasks: Told<TaskFact>[]
  actions: Told<ActionFact>[]
}

/** Actions tied to the tasks that they carry out, with the words of both. */
export function drawCarriedOut(drawing: Drawing, corpus: Corpus, { tasks, actions }: DrawnActs): void {
  for (const { action, task } of sameContent(corpus, tasks, actions)) {
    for (const { paper, fact } of [action, task]) {
      const ground = { paper, proof: fact, basis: 'INFERRED', rule: RULE, unit: SHARED } as const
      drawing.assert('CARRIES_OUT', action.id, task.id, ground)
    }
  }
}
