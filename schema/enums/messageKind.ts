import { enumOf } from './enumOf'

export const MessageKind = enumOf('MessageKind', 'What issues a message.', {
  WEEKLY: 'The message of a weekly plan.',
  PHASE: 'The message of a plan for a phase (giai đoạn).',
  MOTTO: 'A saying that no plan issues as its message (phương châm): 5K, chống dịch như chống giặc.',
})
export type MessageKind = keyof typeof MessageKind
