import type { CitationFact, DocumentKind, Entry, MessageFact, Proof } from '../read/entry'
import type { Agency } from './identity/agencyDirectory'

/** One held text: a register entry and the document it is a text of. */
export interface Paper {
  /** `file#part`. */
  unit: string
  entry: Entry
  /** Province that its own words and those it cites without one belong to. */
  province: string | null
  issuer: Agency | null
  /** Set when identities are resolved. */
  document: KnownDocument
}

/** A document that is held or cited. */
export interface KnownDocument {
  id: string
  /** As printed by the paper itself, else by the first that cites it; null where none tells it. */
  number: string | null
  numberKey: string | null
  digits: string | null
  symbol: string | null
  kind: DocumentKind
  issuer: Agency | null
  province: string | null
  year: number | null
  /** Its own texts that we hold. */
  papers: Paper[]
  /** Name by which a law without number is known. */
  name: string | null
  /** INFERRED where its number was concluded from another paper. */
  identity: 'STATED' | 'INFERRED'
}

/** A place where a paper names another document. */
export interface Mention {
  paper: Paper
  citation: CitationFact
  document: KnownDocument
  /** Documents that the cited number fits equally well; empty where it is settled. */
  candidates: KnownDocument[]
  /** The document whose act the citation is; the paper itself unless the sentence tells of another. */
  actor: KnownDocument
  /** The agency whose act it is, where the sentence tells of one. */
  agency: Agency | null
}

/** A wording of a message at its place. */
export interface Wording {
  paper: Paper
  fact: MessageFact
  /** The plan that issues it, as far as papers tell. */
  plan: KnownDocument | null
}

/** One message with every place that words it. */
export interface KnownMessage {
  id: string
  kind: MessageFact['kind']
  /** The wording as its first source prints it. */
  text: string
  /** What its paper calls it; null where none does. */
  calledBy: string | null
  wordings: Wording[]
  /** Plans that issue it, in the order of their ids. */
  plans: KnownDocument[]
}

/** A value that a paper gives of a document's attribute. */
export interface Statement {
  paper: Paper
  about: KnownDocument
  attribute: 'number' | 'kind' | 'title' | 'issued' | 'place' | 'issuer' | 'signer' | 'recipients' | 'mark'
  value: string
  proof: Proof
  basis: 'STATED' | 'INFERRED'
  /** Name of the rule, where the basis is INFERRED. */
  rule: string | null
}

/** The value of each attribute that a document is shown with; every other one stays in its statements. */
export interface Settled {
  title: string | null
  issued: string | null
}

/** Everything that the papers say, resolved: what rules of inference and of discrepancies look at. */
export interface Corpus {
  papers: readonly Paper[]
  mentions: readonly Mention[]
  messages: readonly KnownMessage[]
  statements: readonly Statement[]
  settled: ReadonlyMap<KnownDocument, Settled>
}

/** First day on which a document can have been issued; null where no paper dates it. */
export function issuedFrom({ settled }: Corpus, document: KnownDocument): string | null {
  return settled.get(document)?.issued ?? null
}
