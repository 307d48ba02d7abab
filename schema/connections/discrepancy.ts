import { connectionOf } from './connection'
import { Discrepancy } from '../facts/discrepancy'

export const DiscrepancyConnection = connectionOf<Discrepancy>('Discrepancy', () => Discrepancy)
export type DiscrepancyConnection = InstanceType<typeof DiscrepancyConnection>
