import type { Integer } from 'neo4j-driver'
import type { Basis } from '../../../schema/enums/basis'
import type { Evidence } from '../../../schema/facts/evidence'
import type { Reading } from '../../../schema/facts/reading'
import type { Slice } from '../../../schema/facts/slice'
import { number } from '../values'

export type EvidenceRow = [
  documentId: string,
  locator: string,
  quote: string,
  start: number | Integer | null,
  end: number | Integer | null,
  basis: Basis,
  rule: string | null,
  /** Further slices, a JSON text each. */
  also: string[] | null,
  /** Readings of misprints in it, a JSON text each. */
  readings: string[] | null,
]
type SliceRow = [locator: string, quote: string, start: number, end: number]
type ReadingRow = [
  printed: string,
  value: string,
  reason: string,
  by: string,
  on: string,
  reasonInEnglish?: string | null,
]

/** The list of evidence that a list of assertions (relationships) carries; one without a quotation proves nothing. */
export const evidenceColumns = (assertions: string): string =>
  `[said IN ${assertions} WHERE said.quote IS NOT NULL
    | [said.source, said.at, said.quote, said.start, said.end, said.basis, said.rule, said.also, said.readings]]`

/** The evidence that one assertion carries; null for one without a quotation. */
export const proofColumn = (assertion: string): string => `head(${evidenceColumns(`[${assertion}]`)})`

export const evidenceFrom = (rows: readonly EvidenceRow[]): Evidence[] => rows.map(row => new Proof(row))

/** What few ask of it is worked out when it is asked. */
class Proof implements Evidence {
  readonly documentId: string
  readonly locator: string
  readonly quote: string
  readonly start: number | null
  readonly end: number | null
  readonly basis: Basis
  readonly rule: string | null
  readonly #row: EvidenceRow

  constructor(row: EvidenceRow) {
    const [documentId, locator, quote, start, end, basis, rule] = row
    this.documentId = documentId
    this.locator = locator
    this.quote = quote
    this.start = number(start)
    this.end = number(end)
    this.basis = basis
    this.rule = rule
    this.#row = row
  }

  get slices(): Slice[] {
    const { locator, quote, start, end } = this
    const chief = { locator, quote, start, end }
    const [, , , , , , , also] = this.#row
    return also ? inOrder([chief, ...also.map(sliceFrom)]) : [chief]
  }

  get shown(): string {
    return shown(this.slices)
  }

  get readings(): Reading[] {
    const [, , , , , , , , readings] = this.#row
    return (readings ?? []).map(readingFrom)
  }
}

function sliceFrom(json: string): Slice {
  const [locator, quote, start, end] = JSON.parse(json) as SliceRow
  return { locator, quote, start, end }
}

function readingFrom(json: string): Reading {
  const [printed, value, reason, by, on, reasonInEnglish = null] = JSON.parse(json) as ReadingRow
  return { printed, ruling: { value, reason, reasonInEnglish, by, on } }
}

/** As the words stand on the paper. */
const inOrder = (slices: Slice[]): Slice[] => slices.sort((a, b) => (a.start ?? 0) - (b.start ?? 0))

const shown = (slices: readonly Slice[]): string => slices.map(({ quote }) => quote).join(' […] ')

/** One heading names the actors of many parts: it is quoted once. */
export function distinctEvidence(evidence: readonly Evidence[]): Evidence[] {
  return [...new Map(evidence.map(one => [`${one.documentId} ${one.start} ${one.shown}`, one])).values()]
}

/** An editor's ruling goes before a statement, a statement before an inference. */
export const STRONGEST: readonly Basis[] = ['RULED', 'STATED', 'INFERRED']

/** What a fact rests on that several assertions support: an editor's ruling, else a statement, else an inference. */
export function strongestBasis(bases: readonly Basis[]): Basis {
  return STRONGEST.find(basis => bases.includes(basis)) ?? 'INFERRED'
}
