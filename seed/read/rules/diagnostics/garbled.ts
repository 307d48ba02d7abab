import type { Diagnostic } from '../../entry'
import type { Paper } from '../../outline'
import { isLetter } from '../../typography/chars'

const QUESTION = 0x3f
const REPLACEMENT = 0xfffd
/** First bytes of UTF-8 letters, read as windows-1252, are no higher. */
const LAST_LEAD = 0xc6
const SHARE = 0.015
const LEAST = 8

/**
 * True where the letters of a paper are lost to a wrong code page: `B? Y T?`, U+FFFD, `Ã¡`. Nothing may be read from
 * such a text: what still looks like a number may have lost a letter (`89/2018/N-CP`).
 */
export function isGarbled(text: string): boolean {
  let lost = 0
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i)
    if (code < 0x80 ? code !== QUESTION : code > LAST_LEAD && code !== REPLACEMENT) continue
    if (code === REPLACEMENT) lost++
    else if (code === QUESTION && isLetter(text.charCodeAt(i + 1))) lost++
    else if ((code === 0xc3 || code === 0xc6 || code === 0xc4) && isContinuation(text.charCodeAt(i + 1)))
      lost++
  }
  return lost >= LEAST && lost > text.length * SHARE
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
