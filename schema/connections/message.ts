import { connectionOf } from './connection'
import { Message } from '../messages/message'

export const MessageConnection = connectionOf<Message>('Message', () => Message)
export type MessageConnection = InstanceType<typeof MessageConnection>
