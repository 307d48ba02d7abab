import { isDigit, isLetter, isSpace, isWord } from '../../../schema/words/charClasses'
import type { Line } from './lines'
import { faceOf } from './lines'

/** `-------`, `_____`, `***`, `|--|---|`, a lone `|`: a line without a letter or a figure. */
export function isRule(text: string, line: Line): boolean {
  const reach = Math.min(line.end, line.start + 400)
  for (let i = line.start; i < reach; i++) if (isWord(text.charCodeAt(i))) return false
  return true
}

/** `3`, `- 3 -`, `Trang 3/8`: a page number on a line of its own. */
export function isPageNumber(text: string, line: Line): boolean {
  if (line.end - line.start > 14) return false
  let figures = 0
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (isDigit(code)) figures++
    else if (isLetter(code))
      return isDigit(text.charCodeAt(line.end - 1)) && PAGE.test(faceOf(text, line).folded)
    else if (!isSpace(code) && code !== 0x2d && code !== 0x2013) return false
  }
  return figures > 0 && figures <= 3
}
const PAGE = /^(trang|page) \d{1,3}( ?[/-] ?\d{1,3})?$/

const STAMP_TIME =
  /^(\d{1,2}[./-]\d{1,2}[./-]\d{4} \d{1,2}:\d{2}(:\d{2})?|thoi gian ky:.*|\+\d{2}:\d{2})( \+\d{2}:\d{2})?$/
/** What a line of a digital stamp begins with, folded. */
const STAMP_LABELS = [
  'nguoi ky',
  'ky boi',
  'ngay ky',
  'email',
  'co quan(?= ?:)',
  'thoi gian ky',
  'chu ky so',
  'signature (not )?verified',
  'digitally signed',
]
const STAMP_WORDS = new RegExp(`^(${STAMP_LABELS.join('|')})\\b`)
const MAIL = /^[a-z0-9._-]{2,40}@[a-z0-9.-]{4,60}$/

/** A line of the digital-signature stamp that a PDF carries over its page. */
export function isStamp(text: string, line: Line): boolean {
  const length = line.end - line.start
  if (length < 6 || length > 90) return false
  if (!hasStampMark(text, line)) return false
  const { folded } = faceOf(text, line)
  return STAMP_TIME.test(folded) || MAIL.test(folded) || (STAMP_WORDS.test(folded) && folded.includes(':'))
}

/** Every stamp line holds `@`, `:` or a time zone's `+`; asked of every line, so cheap. */
function hasStampMark(text: string, line: Line): boolean {
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (code === 0x40 || code === 0x3a) return true
  }
  return false
}
