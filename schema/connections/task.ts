import { Task } from '../agencies/task'
import { connectionOf } from './connection'

export const TaskConnection = connectionOf<Task>('Task', () => Task)
export type TaskConnection = InstanceType<typeof TaskConnection>
