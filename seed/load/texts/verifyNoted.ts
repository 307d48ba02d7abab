import type { NotedDiscrepancy } from '../register/editorSchema'
import type { TextOf } from './originals'
import { type Dropped, standing } from './verify'

/** Drops what an editor noted where a quotation is not what stands at its place; what no original is at hand of is kept. */
export async function verifyNoted(
  noted: readonly NotedDiscrepancy[],
  textOf: TextOf,
): Promise<{ noted: NotedDiscrepancy[]; dropped: Dropped[] }> {
  const kept: NotedDiscrepancy[] = []
  const dropped: Dropped[] = []
  for (const one of noted) {
    let stands = true
    for (const value of one.values) {
      const { file, locator, quote } = value
      const text = await textOf(file)
      if (text === null || standing(text, value) === quote) continue
      if (standing(text.replaceAll(/\r\n?/g, '\n'), value) === quote) continue
      stands = false
      dropped.push({ file, what: 'discrepancies', locator, quote, found: standing(text, value) })
    }
    if (stands) kept.push(one)
  }
  return { noted: kept, dropped }
}
