import type { Document } from '../../schema/documents/document'
import type { Basis } from '../../schema/enums/basis'
import type { Evidence } from '../../schema/facts/evidence'
import { byRelation, type Relation } from '../../schema/words/relations'
import { documentName } from '../graph/documentName'

const verbs = byRelation(({ verb }) => verb)

/** The link as a sentence that can be quoted alone: what no paper states says so itself. */
export function linkSentence(
  from: Document,
  relation: Relation,
  to: Document,
  basis: Basis,
  evidence: readonly Evidence[],
): string {
  return `${documentName(from)} ${verbs[relation]} ${documentName(to)}${reservation(basis, evidence)}`
}

function reservation(basis: Basis, evidence: readonly Evidence[]): string {
  if (evidence.length === 0) return ' (gợi ý của ban biên tập)'
  return basis === 'INFERRED' ? ' (suy ra)' : ''
}
