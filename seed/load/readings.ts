import type { Proof, Reading } from '../read/entry'

/** Words with what is misprinted in them put right, and the editor's reason. */
export interface Corrected {
  text: string
  ruling: Reading
}

/** The reading of a fact's words where a misprint stands in them; null where none does. */
export function readingOf(text: string, proof: Proof, readings?: readonly Reading[]): Corrected | null {
  const within = readingsIn(proof, readings)?.filter(({ quote }) => text.includes(quote))
  if (!within?.[0]) return null
  const corrected = within.reduce((words, { quote, reading }) => words.replace(quote, () => reading), text)
  return { text: corrected, ruling: within[0] }
}

/** The misprints that stand whole in what a proof quotes; undefined where none does. */
export function readingsIn(
  { start, end, also = [] }: Proof,
  readings: readonly Reading[] = [],
): Reading[] | undefined {
  const spans = [{ start, end }, ...also]
  const within = readings.filter(one => spans.some(span => span.start <= one.start && one.end <= span.end))
  return within.length > 0 ? within : undefined
}
