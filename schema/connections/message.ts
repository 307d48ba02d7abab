import { Message } from '../messages/message'
import { connectionOf } from './connection'

export const MessageConnection = connectionOf<Message>('Message', () => Message)
export type MessageConnection = InstanceType<typeof MessageConnection>
