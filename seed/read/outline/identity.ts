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

/** `TOÀN VĂN: KẾT LUẬN 155-KL/TW …`: a page that gives the whole text says so. */
const WHOLE_TEXT = /^toan van(?: noi dung)? ?: ?/

/** Where the kind begins in such a line: mostly at its beginning. */
export const kindPlace = (folded: string): number => WHOLE_TEXT.exec(folded)?.[0].length ?? 0

/** Between a kind and its number: who issues, and the word for it. */
const TO_NUMBER = /^ (?:cua [a-z][a-z ,-]{2,80} so ?:? ?|so ?:? ?)?/

/** `Công văn số 1448/SNV-CCHC ngày 27/12/2016 V/v …`: a page may title its letter so, in small letters. */
const SUBJECT = /^[a-z ]{5,16} so ?:? ?\d+\/[a-z-]+,? ngay \d{1,2}[/.-]\d{1,2}[/.-]\d{4},? v\/v /

/** Where the number begins in a line that begins with a kind in capitals and its number; -1 in another. */
export function numberPlace(printed: string, folded: string): number {
  const from = kindPlace(folded)
  const name = kindNameAt(folded, from)
  if (!name || !(isCapitals(printed.slice(0, from + name.folded.length)) || SUBJECT.test(folded))) return -1
  const behind = from + name.folded.length
  const at = behind + (TO_NUMBER.exec(folded.slice(behind))?.[0].length ?? 0)
  return /\d/.test(printed.charAt(at)) && (symbolAt(printed, at) ?? spacedSymbolAt(printed, at)) ? at : -1
}
