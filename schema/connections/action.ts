import { Action } from '../agencies/action'
import { connectionOf } from './connection'

export const ActionConnection = connectionOf<Action>('Action', () => Action)
export type ActionConnection = InstanceType<typeof ActionConnection>
