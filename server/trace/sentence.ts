import type { Document } from '../../schema/documents/document'
import type { Evidence } from '../../schema/facts/evidence'
import { byRelation, type Relation } from '../../schema/words/relations'
import { documentName } from '../graph/documentName'

const verbs = byRelation(row => row.verbs)

/** The link as a sentence, in the paper's own verb where it has one: `Công văn 2062/UBND-VX1 triển khai Chỉ thị 16/CT-TTg`. */
export function linkSentence(from: Document, relation: Relation, to: Document, evidence: Evidence[]): string {
  const said = evidence[0]?.quote.toLowerCase() ?? ''
  const known = verbs[relation]
  const verb = known.find(candidate => said.includes(candidate)) ?? known.at(-1)
  return `${documentName(from)} ${verb} ${documentName(to)}`
}
