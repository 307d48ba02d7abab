import type { Basis } from '../../../schema/enums/basis'
import type { Relation } from '../../../schema/words/relations'
import type { AgencyRow } from './agency'
import type { EvidenceRow } from './evidence'

/**
 * A citation but for the paper at its other end, written at load: JSON in the property `citation` of the first of its
 * links.
 */
export type CitationRow = [
  relation: Relation,
  printed: string,
  bases: Basis[],
  evidence: EvidenceRow[],
  /** The papers that the cited number may mean. */
  candidateIds: string[],
  /** The body whose act it is, where it is not the citing paper's own. */
  actor: AgencyRow | null,
]
