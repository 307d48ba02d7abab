import { isSpace, isUpper } from '../../../../schema/words/charClasses'

const SHORTENED = /(?:^|[^a-z])(?:tp|ts|ths|pgs|gs|bs|tx|tt|q|p|st|mr|dr|no|vs)$/

/** Places in a flow where a sentence ends: behind `.`, `?`, `!` before a capital, a quotation or a bullet. */
export function sentenceEnds(text: string, folded: string): number[] {
  const ends: number[] = []
  for (let at = folded.indexOf('. '); at >= 0; at = folded.indexOf('. ', at + 2)) {
    const next = text.charCodeAt(at + 2)
    const begins = isUpper(next) || '“"-–+('.includes(text.charAt(at + 2)) || isSpace(next)
    if (begins && !SHORTENED.test(folded.slice(Math.max(0, at - 4), at))) ends.push(at + 1)
  }
  return ends
}
