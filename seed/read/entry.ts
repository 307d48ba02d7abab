import type { DocumentKind } from '../../schema/words/kinds'
import type { Relation } from '../../schema/words/relations'
import type { Parts } from '../../schema/words/telling'
import type { ActionFact, RequestFact, TaskFact } from './actFacts'
import type { Correction, Proof, Slice } from './provenBy'

/**
 * A register entry: everything one paper says about itself and about other papers, each fact with the place that
 * proves it. Plain data: it is what `nguon read` prints, what `seed/register/*.yaml` keeps and what `nguon load` takes.
 *
 * Offsets (`start`, `end`) are half-open, in UTF-16 units of the NFC text that `nguon read --text` prints.
 */
export interface Entry {
  /** File name of the original, without folders. */
  file: string
  /** 1, 2 … where one file holds several papers. */
  part: number
  document: DocumentHeader
  /** What proves the header, one fact an attribute; `of` names another paper when the fact is about that one. */
  facts: AttributeFact[]
  outline: OutlineSection[]
  citations: CitationFact[]
  messages: MessageFact[]
  tasks: TaskFact[]
  requests: RequestFact[]
  actions: ActionFact[]
  figures: FigureFact[]
  events: EventFact[]
  discrepancies: Discrepancy[]
  diagnostics: Diagnostic[]
  /** Facts that an editor took out of what the reader found. */
  removed?: Removal[]
  /** By locator the words that stand there: folded, sorted, each once, so that it is found and cannot be read. */
  words?: Record<string, string>
  /** Misprints of the paper, each with an editor's reading. */
  readings?: Reading[]
  /** An editor's changes of the header: `field` is `title`, `issuer` …. */
  corrections?: Correction[]
}

export type { ActionFact, AssignmentFact, NamedBody, RequestFact, TaskFact } from './actFacts'
export type { Correction, Proof, Slice } from './provenBy'
export type { DocumentKind, Relation }

export interface Removal extends Correction {
  what:
    | 'facts'
    | 'citations'
    | 'messages'
    | 'tasks'
    | 'requests'
    | 'actions'
    | 'figures'
    | 'events'
    | 'discrepancies'
  start: number
  end: number
}

/** Words that are plainly misprinted, as an editor reads them; what is printed stays beside. */
export interface Reading extends Slice {
  reading: string
  reason: string
  reasonInEnglish?: string
  by: string
  on: string
}

export interface DocumentHeader {
  /** Whole and normalised, digits as printed: `23/KH-TBTT`; null where the paper leaves it blank. */
  number: string | null
  /** The part behind the digits: `KH-TBTT`; known even where the digits are blank. */
  symbol: string | null
  kind: DocumentKind
  title: string | null
  /** EDTF level 1: `2021-09-02`, `2021-09`, `2021`; null where unreadable. */
  issued: string | null
  place: string | null
  issuer: { name: string; parent: string | null; province: string | null } | null
  signer: {
    name: string
    title: string | null
    mode: 'TM.' | 'KT.' | 'TL.' | 'TUQ.' | 'Q.' | null
    /** The lines above the name in their order: `KT. Bộ trưởng – Trưởng Tiểu ban`, `Thứ trưởng`; absent where none is printed. */
    signature?: string[]
  } | null
  recipients: string[]
  /** Hỏa tốc, Thượng khẩn, Khẩn, Mật … as printed. */
  marks: string[]
  /** For an attached paper: the number of the paper that carries it. */
  carrier?: string | null
}

export interface AttributeFact extends Proof {
  attribute: 'number' | 'kind' | 'title' | 'issued' | 'place' | 'issuer' | 'signer' | 'recipients' | 'mark'
  value: string
  /** Number of the paper the fact is about, when it is not this one. */
  of?: string
  /** Set where the words do not name the value and a rule concludes it from them: the issuer from a symbol. */
  inferred?: true
}

export interface OutlineSection {
  locator: string
  heading: string
  level: number
  /** Number of paragraphs directly under it. */
  passages: number
}

/** `start`–`end` is the mention itself (`printed` is that slice); `quote` the piece of its sentence that shows the relation. */
export interface CitationFact extends Proof {
  printed: string
  /** Resolved where the paper itself resolves it, else as printed; null for a law by name alone. */
  number: string | null
  kind: DocumentKind
  issued: string | null
  issuer: string | null
  year: number | null
  /** Trích yếu of the cited paper as this paper gives it; the name of a law. */
  title: string | null
  relation: Relation
  /** Number of the paper whose act it is, when the sentence tells of another paper citing this one. */
  from: string | null
  /** The body whose act the clause tells, where it is not the paper itself: `Sở đã triển khai …`. */
  actor: string | null
  /** Offset of `quote` in the text, so that quote === text.slice(quoteStart, quoteStart + quote.length). */
  quoteStart: number
  /** The words that give `title`, which may stand outside `quote`. */
  titleProof?: { start: number; end: number; quote: string }
  /** The words that give `issued` at this mention; absent where another mention of the paper gives it. */
  issuedProof?: { start: number; end: number; quote: string }
  /** The words that name `issuer` at this mention; absent where the symbol or another mention tells it. */
  issuerProof?: { start: number; end: number; quote: string }
  /** Set where the sentence goes on to say that papers of a kind were issued to carry out the cited one. */
  acts?: ClassAct
}

/** `đã ban hành các kế hoạch`: a class of papers, not named in this sentence. */
export interface ClassAct {
  kind: DocumentKind
  start: number
  end: number
  quote: string
}

export interface MessageFact extends Proof {
  /** Without outer quotation marks, NFC, lines joined; nested marks as printed. */
  text: string
  kind: 'WEEKLY' | 'PHASE' | 'MOTTO' | 'PRINCIPLE' | 'SLOGAN' | 'CAMPAIGN' | 'HASHTAG'
  /** The paper's own word for it: `phương châm`, `khẩu hiệu`; null where it only says it. */
  calledBy: string | null
  /** Number of the plan that issues it, as this paper tells; null for what no plan issues or where the plan is this unnumbered paper. */
  plan: string | null
  /** True where this paper itself is the plan that issues it. */
  own: boolean
  /** Inclusive days as printed; null where the paper states no period. `proof` where they stand apart from `quote`. */
  period: { from: string | null; to: string | null; basis: 'STATED'; printed: string; proof?: Proof } | null
}

export interface FigureFact extends Proof {
  /** What is counted: `hộ nuôi chó ở hai huyện`. */
  subject: string
  /** As printed with its qualifier: `gần 200`. */
  printed: string
  value: number | null
  unit: string | null
  qualifier: 'EXACT' | 'ABOUT' | 'AT_LEAST' | 'AT_MOST'
  /** The day it holds for: the last one where it counts a stretch of days. */
  asOf: string | null
  /** One sentence that stands alone, in the words of the paper; it ends with the number. */
  statement: string
  /** Who or what has it, as the words before it tell: two figures of one bearer, unit and day must agree. */
  bearer: string | null
  /** Of what, where it is a share. */
  of: string | null
  /** Place that it is about, where the paper or its issuer tells one. */
  scope: string | null
  from: string | null
  until: string | null
  /** Whose statistics, where the paper says. */
  source: string | null
  nature: 'REPORTED' | 'TARGET' | 'FORECAST' | 'OFFER'
  /** Its place in a table of the paper. */
  table?: FigureTable
}

export interface FigureTable {
  /** 1, 2 … in the order of the paper's tables. */
  number: number
  caption: string | null
  /** The row that heads its rows. */
  group: string | null
  row: string
  column: string | null
}

export interface EventFact extends Proof {
  on: string
  until: string | null
  title: string
}

export const discrepancyKinds = [
  'FIGURE',
  'UNIT',
  'QUALIFIER',
  'DATE',
  'PERIOD',
  'TITLE',
  'KIND',
  'NUMBER',
  'ORDER',
  'BLANK',
  'WORDING',
  'SUM',
  'LIST',
] as const

/** Two or more places of one paper that do not agree, found by a general rule. */
export interface Discrepancy {
  kind: (typeof discrepancyKinds)[number]
  rule: string
  /** What they disagree about, in Vietnamese. */
  subject: string
  explanation: string
  /** What changes in both from case to case: with the rule they tell it in any language. */
  parts?: Parts
  values: (Proof & { value: string })[]
}

export interface Diagnostic {
  severity: 'info' | 'warning' | 'error'
  rule: string
  /** In Vietnamese. */
  message: string
  start: number
  end: number
}
