import { kindNameAt } from '../../../schema/words/kindsByWords'
import { spacedSymbolAt } from '../forms/spacedSymbol'
import { symbolAt } from '../forms/symbol'
import type { Line } from './lines'
import { faceOf, isCapitals } from './lines'

/** Lines of a saved page above the one that names the paper. */
const REACH = 6

/**
 * The line in capitals that is kind, number and title at once, where a page has no other head: `BẢN ÁN 53/2018/DS-PT
 * NGÀY 16/03/2018 VỀ …`, `KẾT LUẬN SỐ 127-KL/TW CỦA BỘ CHÍNH TRỊ VỀ …`; -1 where none of the first lines is.
 */
export function identityLine(text: string, lines: readonly Line[], from: number, to: number): number {
  for (let i = from; i < Math.min(to, from + REACH); i++) if (isIdentity(text, lines[i]!)) return i
  return -1
}

function isIdentity(text: string, line: Line): boolean {
  const { printed, folded } = faceOf(text, line)
  return numberPlace(printed, folded) > 0
}

/** Words that end the name of a body and begin the title. */
export const TITLE =
  / (?=(?:ve|v\/v|quy dinh|ban hanh|huong dan|phe duyet|sua doi|mot so|tang cuong|thuc hien) )/

/** Whether a line that is kind and number is the beginning of the title, too. */
export function isTitledIdentity(text: string, line: Line): boolean {
  const { printed, folded } = faceOf(text, line)
  const number = numberPlace(printed, folded)
  return number > 0 && TITLE.test(folded.slice(number))
}

/** Between a kind and its number: who issues, and the word for it. */
const TO_NUMBER = /^ (?:cua [a-z][a-z ,-]{2,80} so ?:? ?|so ?:? ?)?/

/** Where the number begins in a line that begins with a kind in capitals and its number; -1 in another. */
export function numberPlace(printed: string, folded: string): number {
  const name = kindNameAt(folded, 0)
  if (!name || !isCapitals(printed.slice(0, name.folded.length))) return -1
  const at = name.folded.length + (TO_NUMBER.exec(folded.slice(name.folded.length))?.[0].length ?? 0)
  return /\d/.test(printed.charAt(at)) && (symbolAt(printed, at) ?? spacedSymbolAt(printed, at)) ? at : -1
}
