import type { Proof, Reading } from '../read/entry'

/** Words with what is misprinted in them put right, and the editor's reason. */
export interface Corrected {
  text: string
  ruling: Reading
}

/** The reading of a fact's words where a misprint stands in them; null where none does. */
export function readingOf(
  text: string,
  { start, end, also = [] }: Proof,
  readings: readonly Reading[] = [],
): Corrected | null {
  const spans = [{ start, end }, ...also]
  const within = readings.filter(
    one => text.includes(one.quote) && spans.some(span => span.start <= one.start && one.end <= span.end),
  )
  if (within.length === 0) return null
  const corrected = within.reduce((words, { quote, reading }) => words.replace(quote, () => reading), text)
  return { text: corrected, ruling: within[0]! }
}
