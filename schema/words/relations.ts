interface RelationRow {
  code: string
  /** What papers say for it, as the API explains it. */
  said: string
  /** The one verb of a sentence that tells it, as an editor would write it. */
  verb: string
  /** The verb in a line that leads to the other paper. */
  name: string
  english: string
}

/** How one paper rests on another, by the words that it uses. */
export const relations = [
  {
    code: 'BASED_ON',
    said: 'căn cứ, theo',
    verb: 'được ban hành căn cứ',
    name: 'căn cứ',
    english: 'rests on',
  },
  {
    code: 'IMPLEMENTS',
    said: 'thực hiện, triển khai',
    verb: 'thực hiện',
    name: 'thực hiện',
    english: 'implements',
  },
  {
    code: 'CONTINUES',
    said: 'tiếp tục thực hiện, tiếp tục triển khai',
    verb: 'tiếp tục thực hiện',
    name: 'tiếp tục thực hiện',
    english: 'continues',
  },
  {
    code: 'FOLLOWS',
    said: 'issued when the other was: khi … ban hành',
    verb: 'được ban hành khi có',
    name: 'ra đời khi ban hành',
    english: 'follows the issue of',
  },
  {
    code: 'GUIDES',
    said: 'hướng dẫn',
    verb: 'hướng dẫn thực hiện',
    name: 'hướng dẫn',
    english: 'guides',
  },
  {
    code: 'AMENDS',
    said: 'sửa đổi, bổ sung',
    verb: 'sửa đổi, bổ sung',
    name: 'sửa đổi, bổ sung',
    english: 'amends',
  },
  { code: 'REPLACES', said: 'thay thế', verb: 'thay thế', name: 'thay thế', english: 'replaces' },
  { code: 'REPEALS', said: 'bãi bỏ', verb: 'bãi bỏ', name: 'bãi bỏ', english: 'repeals' },
  {
    code: 'ATTACHES',
    said: 'ban hành kèm theo',
    verb: 'được ban hành kèm theo',
    name: 'ban hành kèm theo',
    english: 'is issued with',
  },
  {
    code: 'ANSWERS',
    said: 'trả lời, tại công văn',
    verb: 'trả lời',
    name: 'trả lời',
    english: 'answers',
  },
  {
    code: 'REPORTS_ON',
    said: 'báo cáo về',
    verb: 'báo cáo việc thực hiện',
    name: 'báo cáo về',
    english: 'reports on',
  },
  {
    code: 'MENTIONS',
    said: 'Every other way of naming it.',
    verb: 'nhắc đến',
    name: 'nhắc đến',
    english: 'mentions',
  },
] as const satisfies readonly RelationRow[]

export type Relation = (typeof relations)[number]['code']

/** One thing that each row says, by the relation's code. */
export const byRelation = <Value>(say: (relation: RelationRow) => Value): Readonly<Record<Relation, Value>> =>
  Object.fromEntries(relations.map(relation => [relation.code, say(relation)])) as Record<Relation, Value>
