import { Event } from '../facts/event'
import { connectionOf } from './connection'

export const EventConnection = connectionOf<Event>('Event', () => Event)
export type EventConnection = InstanceType<typeof EventConnection>
