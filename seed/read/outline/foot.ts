import { isUpper } from '../../../schema/words/charClasses'
import { foldedPosts } from '../../../schema/words/posts'
import { isRecipientsLine } from './landmarks'
import type { Line } from './lines'
import { faceOf } from './lines'
import { markerAt } from './markers'
import { nameBelow } from './nameLine'
import { isPageNumber, isRule } from './noise'

/** The foot begins at the last `Nơi nhận`, else where the signature does. */
export function footStart(text: string, lines: readonly Line[], body: number, to: number): number {
  let bare = -1
  for (let i = body; i < to; i++) {
    const line = lines[i]!
    if (bare < 0 && isBareSignature(text, lines, i, to)) bare = i
    if (bare >= 0 && i - bare > MOST_FOOT) return bare
    if (isRecipientsLine(text, line)) return signatureAbove(text, lines, body, i)
    if (isMode(text, line)) return i
  }
  return bare >= 0 ? bare : signatureAtEnd(text, lines, body, to)
}

/** As far behind a signature its list of recipients may still begin. */
const MOST_FOOT = 40
const LONGEST_POST = 40

/** `BỘ TRƯỞNG`, and below it the name: who heads a body signs without a mode. Cheap: it is asked of every line. */
function isBareSignature(text: string, lines: readonly Line[], at: number, to: number): boolean {
  const line = lines[at]!
  if (line.end - line.start > LONGEST_POST || !isUpper(text.charCodeAt(line.start + 1))) return false
  const above = lines[at - 1]
  if (!above || !SENTENCE_ENDS.includes(text.charAt(above.end - 1)) || !isSignature(text, line)) return false
  return nameBelow(text, lines, at, to) >= 0
}
const SENTENCE_ENDS = './'

/** Posts with which a signature begins, folded. */
const POSTS = [...foldedPosts, 'pho [a-z]+']
/** `CHỦ TỊCH ỦY BAN NHÂN DÂN TỈNH ĐIỆN:`: who sends a telegram; it begins there. */
const SENDS = / dien ?:$/
const SIGNATURE = new RegExp(`^(tm|kt|tl|tuq|q) ?\\.|^(t\\/m|k\\/t|t\\/l) |^(${POSTS.join('|')})\\b`)

export function isSignature(text: string, line: Line): boolean {
  const { printed, folded, capitals } = faceOf(text, line)
  if (folded.length >= 90 || !capitals || !SIGNATURE.test(folded) || SENDS.test(folded)) return false
  return !folded.startsWith('pho ') || DEPUTY.test(printed)
}

/** Not `PHỔ CẬP GIÁO DỤC`, `PHỐ CỔ`: folded they begin with the same letters. */
const DEPUTY = /^[^\p{L}]*PH[ÓO](?!\p{L})/iu

const MODE = /^((tm|kt|tl|tuq|q) ?\.|t\/m|k\/t|t\/l) ?[a-z]/

/** `TM. CHÍNH PHỦ`: signs for another, so the foot begins. Cheap: it is asked of every line. */
export function isMode(text: string, line: Line): boolean {
  const first = text.charAt(line.start)
  if (!'TKQ|'.includes(first) || line.end - line.start > WIDEST) return false
  const { folded, capitals } = faceOf(text, line)
  const words = first === '|' ? folded.replace(EMPTY_CELLS, '') : folded
  return capitals && words.length <= 90 && MODE.test(words)
}

const EMPTY_CELLS = /^[| ]+/

/** Columns of a table out of Word are filled up with blanks. */
const WIDEST = 240

/** A line of the body is longer than a post, a name or a note that it is signed. */
const SIGNATURE_WIDTH = 60

/** Signature lines may stand directly above `Nơi nhận`. */
function signatureAbove(text: string, lines: readonly Line[], body: number, at: number): number {
  let start = at
  for (let i = at - 1; i >= Math.max(body, at - 6); i--) {
    const line = lines[i]!
    if (line.end - line.start > SIGNATURE_WIDTH) break
    if (isSignature(text, line)) start = i
  }
  return start
}

function signatureAtEnd(text: string, lines: readonly Line[], body: number, to: number): number {
  for (let i = Math.max(body, to - 8); i < to; i++) if (isSignature(text, lines[i]!)) return i
  return to
}

const ANNEX = /^(phu luc|bang |danh muc|danh sach|bieu |mau so|\| ?[^ |])/

/** The first line below the signature that begins an annex or a footnote; `to` where none does. */
export function annexStart(text: string, lines: readonly Line[], foot: number, to: number): number {
  for (let i = foot + 1; i < to; i++) {
    const line = lines[i]!
    if (isPageNumber(text, line) || isRule(text, line)) continue
    if (markerAt(text, line.start, line.end)?.kind === 'note') return i
    const { printed, folded, capitals } = faceOf(text, line)
    if (ANNEX.test(folded) && (capitals || printed.startsWith('|') || /^ph/i.test(printed))) return i
  }
  return to
}
