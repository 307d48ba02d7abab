import type { Proof } from '../../read/entry'
import type { Settled } from '../build/settle'
import type { KnownDocument, Mention, Paper, Statement } from '../corpus'
import type { PropertyValue, RelationshipType } from '../image'
import type { KnownMessage } from '../messages'

/** Everything that the papers say, resolved: what a rule of inference looks at. */
export interface Findings {
  papers: readonly Paper[]
  mentions: readonly Mention[]
  messages: readonly KnownMessage[]
  statements: readonly Statement[]
  settled: ReadonlyMap<KnownDocument, Settled>
}

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
export type InferenceRule = (findings: Findings) => InferredLink[]

/** First day on which a document can have been issued; null where no paper dates it. */
export function issuedFrom({ settled }: Findings, document: KnownDocument): string | null {
  return settled.get(document)?.issued ?? null
}
