import { Discrepancy } from '../facts/discrepancy'
import { connectionOf } from './connection'

export const DiscrepancyConnection = connectionOf<Discrepancy>('Discrepancy', () => Discrepancy)
export type DiscrepancyConnection = InstanceType<typeof DiscrepancyConnection>
