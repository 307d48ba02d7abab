import { Agency } from '../agencies/agency'
import { connectionOf } from './connection'

export const AgencyConnection = connectionOf<Agency>('Agency', () => Agency)
export type AgencyConnection = InstanceType<typeof AgencyConnection>
