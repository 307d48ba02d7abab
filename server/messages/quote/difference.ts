import type { QuoteDifferenceKind } from '../../../schema/enums/quoteDifferenceKind'

/** Half-open spans, UTF-16 units; one of them is empty for what is added or omitted. */
export interface Difference {
  kind: QuoteDifferenceKind
  /** The word that turns the sense, as it stands; null where none does. */
  turn: string | null
  given: string
  givenStart: number
  givenEnd: number
  stored: string
  storedStart: number
  storedEnd: number
}

const STYLE: readonly QuoteDifferenceKind[] = ['CASE', 'PUNCTUATION', 'SPELLING']

/** Whether words differ, not only how they are written. */
export const isCounted = ({ kind }: { kind: QuoteDifferenceKind | null }): boolean =>
  kind !== null && !STYLE.includes(kind)
