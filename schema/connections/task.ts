import { connectionOf } from './connection'
import { Task } from '../agencies/task'

export const TaskConnection = connectionOf<Task>('Task', () => Task)
export type TaskConnection = InstanceType<typeof TaskConnection>
