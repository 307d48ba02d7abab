import { isLetter } from '../../../../schema/words/charClasses'
import type { Diagnostic } from '../../entry'
import type { Paper } from '../../outline/types'

const SHARE = 0.015
const LEAST = 8

/**
 * True where the letters of a paper are lost to a wrong code page: `B? Y T?`, U+FFFD, `Ã¡`. Nothing may be read from
 * such a text: what still looks like a number may have lost a letter (`89/2018/N-CP`).
 */
export function isGarbled(text: string): boolean {
  const lost =
    countOf(text, '\ufffd', () => true) +
    countOf(text, '?', isLetter) +
    countOf(text, 'Ã', isContinuation) +
    countOf(text, 'Ä', isContinuation) +
    countOf(text, 'Æ', isContinuation)
  return lost >= LEAST && lost > text.length * SHARE
}

/** How often a sign stands before a unit that makes it a lost letter. */
function countOf(text: string, sign: string, before: (code: number) => boolean): number {
  let count = 0
  for (let at = text.indexOf(sign); at >= 0; at = text.indexOf(sign, at + 1))
    if (before(text.charCodeAt(at + 1))) count++
  return count
}

/** Second byte of a UTF-8 letter, read as windows-1252. */
function isContinuation(code: number): boolean {
  return (code >= 0x80 && code <= 0xbf) || code === 0x192 || code === 0x161 || code === 0x2018
}

/** What an entry of a garbled text says: nothing but this. */
export function garbled(paper: Paper): Diagnostic {
  const message = 'Chữ tiếng Việt của tệp đã mất do sai bảng mã; không đọc dữ kiện nào từ văn bản này.'
  return { severity: 'error', rule: 'garbled-text', message, start: 0, end: Math.min(paper.text.length, 200) }
}
