import { Plan } from '../documents/plan'
import { connectionOf } from './connection'

export const PlanConnection = connectionOf<Plan>('Plan', () => Plan)
export type PlanConnection = InstanceType<typeof PlanConnection>
