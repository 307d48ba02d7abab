import { foldedBodyHeads } from '../../../schema/words/bodyHeads'
import { isDigit, isWord } from '../../../schema/words/charClasses'
import { isMode, isSignature } from './foot'
import { landmarkOf } from './landmarks'
import { faceOf, type Line, lineOf } from './lines'

const STAR = 0x2a
const SPACE = 0x20
const FEED = 0x0a
const RETURN = 0x0d
/** A field of a head or a foot that broke: paragraphs of the body are healed elsewhere. */
const MOST_LINES = 4
const LONGEST = 160

/**
 * What a page set in bold or italics is one field, though its source broke it anywhere (`*Thành phố Hồ Chí⏎Minh, ngày
 * …*`, `**Lê Tấn⏎Cận**`): lines over which one emphasis runs, from the start of the first to the end of the last, are one
 * line.
 */
export function wovenByEmphasis(text: string, lines: readonly Line[]): Line[] {
  const whole: Line[] = []
  for (let at = 0; at < lines.length; at++) {
    const first = lines[at]!
    const last = text.charCodeAt(first.start - 1) === STAR ? lastOfRun(text, lines, at) : at
    whole.push(last === at ? first : upTo(first, lines[last]!))
    at = last
  }
  return whole
}

function upTo({ start, indent, hashes, gap, bar }: Line, last: Line): Line {
  return lineOf(start, last.end, indent, hashes, gap, bar || last.bar)
}

/** The line at whose end the emphasis closes that opens the line `at`; `at` where that is its own or too far. */
function lastOfRun(text: string, lines: readonly Line[], at: number): number {
  const first = lines[at]!
  let open = openAfter(text, runStart(text, first.start), lineEnd(text, first.end), 0)
  for (let i = at + 1; open !== 0 && i < lines.length && i - at < MOST_LINES; i++) {
    const line = lines[i]!
    if (line.gap > 0 || line.bar || line.end - first.start > LONGEST || mayNotJoin(text, lines[i - 1]!, line))
      return at
    open = openAfter(text, line.start, lineEnd(text, line.end), open)
    if (open === 0) return closesBehind(text, line.end) ? i : at
  }
  return at
}

function mayNotJoin(text: string, above: Line, line: Line): boolean {
  if (text.charCodeAt(line.start - 1) === STAR || '-/'.includes(text.charAt(above.end - 1))) return true
  return !isWord(text.charCodeAt(line.start)) || isFieldOfItsOwn(text, above, line)
}

/** `**KT. GIÁM ĐỐC⏎PHÓ GIÁM ĐỐC**`, `**BỘ TÀI CHÍNH⏎CỤC THUẾ**`: one emphasis may hold two fields. */
function isFieldOfItsOwn(text: string, above: Line, line: Line): boolean {
  const upper = faceOf(text, above)
  const lower = faceOf(text, line)
  if (upper.capitals !== lower.capitals && !isDigit(text.charCodeAt(line.start))) return true
  const before = landmarkOf(text, above)
  if (before !== null && before !== 'date') return before === 'kind' || landmarkOf(text, line) !== null
  const after = landmarkOf(text, line)
  if (after !== null && after !== 'date') return true
  if (!upper.folded.includes(' ')) return false
  return isMode(text, line) || isSignature(text, line) || (lower.capitals && BODY.test(lower.folded))
}
const BODY = new RegExp(`^(?:${foldedBodyHeads('head').join('|')})(?![a-z])`)

const ITALIC = 1
const BOLD = 2

/** What is open behind the range: a run of one star turns italics, of two bold, of three both; a fourth ends what it began. */
function openAfter(text: string, from: number, to: number, open: number): number {
  let state = open
  for (let i = from; i < to; ) {
    let stars = 0
    while (i < to && text.charCodeAt(i) === STAR) {
      stars++
      i++
    }
    const turned = stars % 4
    if (turned & 1) state ^= ITALIC
    if (turned & 2) state ^= BOLD
    if (stars === 0) i++
  }
  return state
}

function closesBehind(text: string, end: number): boolean {
  let at = end
  while (text.charCodeAt(at) === SPACE) at++
  return text.charCodeAt(at) === STAR
}

function runStart(text: string, start: number): number {
  let from = start
  while (from > 0 && text.charCodeAt(from - 1) === STAR) from--
  return from
}

function lineEnd(text: string, end: number): number {
  let to = end
  while (to < text.length && text.charCodeAt(to) !== FEED && text.charCodeAt(to) !== RETURN) to++
  return to
}
