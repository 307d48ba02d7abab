import type { MessageKind } from '../../../schema/enums/messageKind'
import type { Message } from '../../../schema/messages/message'

export type MessageRow = [
  id: string,
  text: string,
  kind: MessageKind,
  calledBy: string | null,
  reading: string | null,
  reason: string | null,
  by: string | null,
  on: string | null,
  reasonInEnglish: string | null,
]

export const messageColumns = (m: string): string =>
  `[${m}.id, ${m}.text, ${m}.kind, ${m}.calledBy, ${m}.reading, ${m}.readingReason, ${m}.readingBy, ${m}.readingOn,
    ${m}.readingReasonInEnglish]`

export function messageFrom([
  id,
  text,
  kind,
  calledBy,
  reading,
  reason,
  by,
  on,
  reasonInEnglish,
]: MessageRow): Message {
  const readingRuling =
    reading && reason && by && on ? { value: reading, reason, reasonInEnglish, by, on } : null
  return { __typename: 'Message', id, text, kind, calledBy, reading, readingRuling }
}
