import { enumOf } from './enumOf'

export const TaskRole = enumOf('TaskRole', 'The part an agency has in a task.', {
  LEAD: 'It leads (chủ trì).',
  JOIN: 'It joins (phối hợp).',
})
export type TaskRole = keyof typeof TaskRole
