import { Request } from '../agencies/request'
import { connectionOf } from './connection'

export const RequestConnection = connectionOf<Request>('Request', () => Request)
export type RequestConnection = InstanceType<typeof RequestConnection>
