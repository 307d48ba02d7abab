import { connectionOf } from './connection'
import { Event } from '../facts/event'

export const EventConnection = connectionOf<Event>('Event', () => Event)
export type EventConnection = InstanceType<typeof EventConnection>
