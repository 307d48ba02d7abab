import type { Facts, Slice } from '../facts'
import { type Row, rowsOf } from '../row'

const LONGEST = 200

/** Of all papers whose text is at hand. */
export function quotations(facts: Facts, texts: ReadonlyMap<string, string>): Row[] {
  const rows = rowsOf(
    [],
    ['quotations cut in a word', 'quotations not in the text', 'INFERRED without a rule'],
  )
  const seen = new Set<string>()
  for (const { file, slices } of facts.quotations) {
    const text = texts.get(file)
    if (text === undefined) continue
    for (const slice of slices) {
      const told = `${file} · ${slice.locator} · ${slice.start}–${slice.end} “${slice.quote}”`
      if (seen.has(told)) continue
      seen.add(told)
      if (text.slice(slice.start, slice.end) !== slice.quote || slice.quote.length > LONGEST) {
        rows['quotations not in the text'].fault(told)
      } else if (isCut(text, slice)) rows['quotations cut in a word'].fault(told)
    }
  }
  for (const { fact, rule } of facts.inferred) if (!rule) rows['INFERRED without a rule'].fault(fact)
  return Object.values(rows)
}

/** A letter or digit stands on both sides of its beginning or of its end. */
export function isCut(text: string, { start, end }: Pick<Slice, 'start' | 'end'>): boolean {
  return inWord(text, start) || inWord(text, end)
}
const inWord = (text: string, at: number): boolean =>
  at > 0 && at < text.length && SIGN.test(text[at - 1]!) && SIGN.test(text[at]!)
const SIGN = /[\p{L}\p{M}\p{Nd}]/u
