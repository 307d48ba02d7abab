import type { Document } from '../../schema/documents/document'
import type { Relation } from '../../schema/enums/relation'
import type { Evidence } from '../../schema/facts/evidence'
import { documentName } from '../graph/documentName'

/** Words that a paper uses for each relation, the fullest first; the last is used where the quotation has none of them. */
const verbs: Readonly<Record<Relation, readonly string[]>> = {
  BASED_ON: ['căn cứ theo', 'căn cứ', 'theo', 'căn cứ'],
  IMPLEMENTS: ['triển khai thực hiện', 'triển khai', 'thực hiện'],
  CONTINUES: ['tiếp tục triển khai thực hiện', 'tiếp tục triển khai', 'tiếp tục thực hiện'],
  FOLLOWS: ['được ban hành khi có'],
  GUIDES: ['hướng dẫn thực hiện', 'hướng dẫn thi hành', 'hướng dẫn'],
  AMENDS: ['sửa đổi, bổ sung', 'sửa đổi', 'bổ sung', 'sửa đổi, bổ sung'],
  REPLACES: ['thay thế'],
  REPEALS: ['bãi bỏ'],
  ATTACHES: ['được ban hành kèm theo'],
  ANSWERS: ['trả lời'],
  REPORTS_ON: ['báo cáo về'],
  MENTIONS: ['nhắc đến'],
}

/** The link as a sentence, in the paper's own verb where it has one: `Công văn 2062/UBND-VX1 triển khai Chỉ thị 16/CT-TTg`. */
export function linkSentence(from: Document, relation: Relation, to: Document, evidence: Evidence[]): string {
  const said = evidence[0]?.quote.toLowerCase() ?? ''
  const known = verbs[relation]
  const verb = known.find(candidate => said.includes(candidate)) ?? known.at(-1)
  return `${documentName(from)} ${verb} ${documentName(to)}`
}
