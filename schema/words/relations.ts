interface RelationRow {
  code: string
  /** What papers say for it, as the API explains it. */
  said: string
  /** Verbs of a sentence that tells it, the fullest first; the last where the quotation has none of them. */
  verbs: readonly string[]
  /** The verb in a line that leads to the other paper. */
  name: string
  english: string
}

/** How one paper rests on another, by the words that it uses. */
export const relations = [
  {
    code: 'BASED_ON',
    said: 'căn cứ, theo',
    verbs: ['căn cứ theo', 'căn cứ', 'theo', 'căn cứ'],
    name: 'căn cứ',
    english: 'rests on',
  },
  {
    code: 'IMPLEMENTS',
    said: 'thực hiện, triển khai',
    verbs: ['triển khai thực hiện', 'triển khai', 'thực hiện'],
    name: 'thực hiện',
    english: 'implements',
  },
  {
    code: 'CONTINUES',
    said: 'tiếp tục thực hiện, tiếp tục triển khai',
    verbs: ['tiếp tục triển khai thực hiện', 'tiếp tục triển khai', 'tiếp tục thực hiện'],
    name: 'tiếp tục thực hiện',
    english: 'continues',
  },
  {
    code: 'FOLLOWS',
    said: 'issued when the other was: khi … ban hành',
    verbs: ['được ban hành khi có'],
    name: 'ra đời khi ban hành',
    english: 'follows the issue of',
  },
  {
    code: 'GUIDES',
    said: 'hướng dẫn',
    verbs: ['hướng dẫn thực hiện', 'hướng dẫn thi hành', 'hướng dẫn'],
    name: 'hướng dẫn',
    english: 'guides',
  },
  {
    code: 'AMENDS',
    said: 'sửa đổi, bổ sung',
    verbs: ['sửa đổi, bổ sung', 'sửa đổi', 'bổ sung', 'sửa đổi, bổ sung'],
    name: 'sửa đổi, bổ sung',
    english: 'amends',
  },
  { code: 'REPLACES', said: 'thay thế', verbs: ['thay thế'], name: 'thay thế', english: 'replaces' },
  { code: 'REPEALS', said: 'bãi bỏ', verbs: ['bãi bỏ'], name: 'bãi bỏ', english: 'repeals' },
  {
    code: 'ATTACHES',
    said: 'ban hành kèm theo',
    verbs: ['được ban hành kèm theo'],
    name: 'ban hành kèm theo',
    english: 'is issued with',
  },
  {
    code: 'ANSWERS',
    said: 'trả lời, tại công văn',
    verbs: ['trả lời'],
    name: 'trả lời',
    english: 'answers',
  },
  {
    code: 'REPORTS_ON',
    said: 'báo cáo về',
    verbs: ['báo cáo về'],
    name: 'báo cáo về',
    english: 'reports on',
  },
  {
    code: 'MENTIONS',
    said: 'Every other way of naming it.',
    verbs: ['nhắc đến'],
    name: 'nhắc đến',
    english: 'mentions',
  },
] as const satisfies readonly RelationRow[]

export type Relation = (typeof relations)[number]['code']

/** One thing that each row says, by the relation's code. */
export const byRelation = <Value>(say: (relation: RelationRow) => Value): Readonly<Record<Relation, Value>> =>
  Object.fromEntries(relations.map(relation => [relation.code, say(relation)])) as Record<Relation, Value>
