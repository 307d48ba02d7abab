import { enumOf } from './enumOf'

export const Relation = enumOf(
  'Relation',
  'How one paper rests on another, by the words it uses. A trace follows all but MENTIONS.',
  {
    BASED_ON: 'căn cứ, theo',
    IMPLEMENTS: 'thực hiện, triển khai',
    CONTINUES: 'tiếp tục thực hiện, tiếp tục triển khai',
    FOLLOWS: 'issued when the other was: khi … ban hành',
    GUIDES: 'hướng dẫn',
    AMENDS: 'sửa đổi, bổ sung',
    REPLACES: 'thay thế',
    REPEALS: 'bãi bỏ',
    ATTACHES: 'ban hành kèm theo',
    ANSWERS: 'trả lời, tại công văn',
    REPORTS_ON: 'báo cáo về',
    MENTIONS: 'Every other way of naming it.',
  },
)
export type Relation = keyof typeof Relation
