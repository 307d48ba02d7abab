import type { Proof } from '../../read/entry'
import type { Corpus, KnownDocument, Paper } from '../corpus'
import type { PropertyValue, RelationshipType } from '../image'

/** A link that no paper states and a rule concludes, with every quotation that it follows from. */
export interface InferredLink {
  type: RelationshipType
  from: KnownDocument
  to: KnownDocument
  /** The rule as told to readers, in Vietnamese. */
  rule: string
  proofs: { paper: Paper; proof: Proof }[]
  own?: Record<string, PropertyValue>
}

/** A rule is pure: from what is known to what follows. */
export type InferenceRule = (corpus: Corpus) => InferredLink[]
