import type { MessageKind } from '../../../schema/enums/messageKind'
import type { Message } from '../../../schema/messages/message'

export type MessageRow = [id: string, text: string, kind: MessageKind]

export const messageColumns = (m: string): string => `[${m}.id, ${m}.text, ${m}.kind]`

export function messageFrom([id, text, kind]: MessageRow): Message {
  return { __typename: 'Message', id, text, kind }
}
