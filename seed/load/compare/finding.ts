import type { Disagreement, Proof } from '../../read/entry'
import type { KnownDocument, Paper } from '../corpus'

/** A disagreement between places of one or several papers, ready to be drawn. */
export interface Finding {
  /** What it is about, for the id: a document's or a message's id with the attribute, or a text and a place. */
  key: string
  kind: Disagreement['kind']
  /** What they disagree about, in Vietnamese. */
  subject: string
  explanation: string
  rule: string
  about: KnownDocument[]
  values: FindingValue[]
}
/** One value with a place that gives it; several places may give the same value. */
export interface FindingValue {
  value: string
  paper: Paper
  proof: Proof
}

/** Values in the order in which they first come up. */
export function distinctValues(values: readonly FindingValue[]): string[] {
  return [...new Set(values.map(({ value }) => value))]
}
