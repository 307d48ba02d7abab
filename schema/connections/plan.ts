import { connectionOf } from './connection'
import { Plan } from '../documents/plan'

export const PlanConnection = connectionOf<Plan>('Plan', () => Plan)
export type PlanConnection = InstanceType<typeof PlanConnection>
