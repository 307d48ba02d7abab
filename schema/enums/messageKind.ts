import { enumOf } from './enumOf'

export const MessageKind = enumOf('MessageKind', 'What issues a message.', {
  WEEKLY: 'The message of a weekly plan.',
  PHASE: 'The message of a plan for a phase (giai đoạn).',
  MOTTO: 'A saying that no plan issues as its message (phương châm): 5K, chống dịch như chống giặc.',
  PRINCIPLE: 'A principle (nguyên tắc, quan điểm) that is said in fixed words.',
  SLOGAN: 'A slogan (khẩu hiệu) to be shown or called out.',
  CAMPAIGN: 'The name of a campaign, a programme or a movement.',
  HASHTAG: 'A hashtag.',
})
export type MessageKind = keyof typeof MessageKind
