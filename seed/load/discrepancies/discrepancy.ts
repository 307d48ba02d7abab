import type { Parts } from '../../../schema/words/telling'
import type { Discrepancy, Proof } from '../../read/entry'
import type { KnownDocument, Paper } from '../corpus'
import type { Dismissal } from '../register/editorSchema'

/** A discrepancy between places of one or several papers, ready to be drawn. */
export interface KnownDiscrepancy {
  /** What it is about, for the id: a document's or a message's id with the attribute, or a text and a place. */
  key: string
  kind: Discrepancy['kind']
  /** What they disagree about, in Vietnamese. */
  subject: string
  explanation: string
  rule: string
  parts?: Parts
  about: KnownDocument[]
  values: GivenValue[]
  /** Why an editor takes it for no contradiction. */
  dismissal?: Dismissal
}
/** One value with a place that gives it; several places may give the same value. */
export interface GivenValue {
  value: string
  paper: Paper
  proof: Proof
}

/** The parts that name a document: a law by its name, where no number is known by the symbol. */
export function paperParts({ kind, number, name, symbol }: KnownDocument, as = 'paper'): Parts {
  if (number) return { [as]: number, [`${as}Kind`]: kind }
  return name ? { [as]: name } : { [as]: symbol ? `…/${symbol}` : '…', [`${as}Kind`]: kind }
}

/** Values in the order in which they first come up. */
export function distinctValues(values: readonly GivenValue[]): string[] {
  return [...new Set(values.map(({ value }) => value))]
}
