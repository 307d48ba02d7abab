import { classOf, isSpace, LOWER, UPPER } from '../../../schema/words/charClasses'
import { visible } from '../../../schema/words/chars'
import { foldUnits } from '../../../schema/words/foldUnits'
import type { Span } from '../flow'

/** One line of the file without the space around it and without Markdown around the whole of it. */
export interface Line extends Span {
  /** Columns before its first unit, as printed. */
  indent: number
  /** Level of a Markdown heading (`##` is 2), else 0. */
  hashes: number
  /** Lines without content between it and the line before. */
  gap: number
  /** It holds a `|`. */
  bar: boolean
  /** Its look, made once when first asked for. */
  face: Face | null
}

/** Every line is made here: what is asked of all of them is read faster where they are built alike. */
export function lineOf(
  start: number,
  end: number,
  indent: number,
  hashes: number,
  gap: number,
  bar: boolean,
): Line {
  return { start, end, indent, hashes, gap, bar, face: null }
}

/** How a line looks: its first units, as printed and folded with single spaces. */
export interface Face {
  printed: string
  folded: string
  capitals: boolean
}

const REACH = 300

/** The look of a line; only its first 300 units count. */
export function faceOf(text: string, line: Line): Face {
  if (line.face) return line.face
  const printed = text.slice(line.start, Math.min(line.end, line.start + REACH)).replace(ENDS, ' ')
  const folded = foldUnits(visible(printed))
  line.face = {
    printed,
    folded: folded.includes('  ') ? folded.replace(SPACES, ' ') : folded,
    capitals: isCapitals(printed),
  }
  return line.face
}
const SPACES = / {2,}/g
/** Ends of line inside a field that broke. */
const ENDS = /[\r\n]/g

/** Written in capitals: at least two of them and hardly any small letter. */
export function isCapitals(printed: string): boolean {
  let upper = 0
  let lower = 0
  for (let i = 0; i < printed.length; i++) {
    const type = classOf(printed.charCodeAt(i))
    if (type === UPPER) upper++
    else if (type === LOWER) lower++
  }
  return upper >= 2 && lower * 6 <= upper
}

const STAR = 0x2a
const HASH = 0x23
const BAR = 0x7c

/** An end of line that a page prints as it is written in a program. */
const PRINTED_END = String.raw`\r\n`

/** The lines that hold something; empty ones are counted in `gap`. Ends of line: LF, CR LF, CR, and `\\r\\n` printed. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  const feeds = new Places(text, '\n')
  const returns = new Places(text, '\r')
  const printed = new Places(text, PRINTED_END)
  const bars = new Places(text, '|')
  let gap = 0
  for (let start = 0; start <= text.length; ) {
    const end = Math.min(feeds.from(start), returns.from(start), printed.from(start))
    const line = trimmed(text, start, end, gap, bars.from(start) < end)
    if (line) {
      lines.push(line)
      gap = 0
    } else gap++
    start =
      end + (text.startsWith(PRINTED_END, end) ? PRINTED_END.length : text.startsWith('\r\n', end) ? 2 : 1)
  }
  return lines
}

/** The places of one sign, asked for from left to right. */
class Places {
  private next: number

  constructor(
    private readonly text: string,
    private readonly sign: string,
  ) {
    this.next = this.find(0)
  }

  /** The first place at or behind `at`, the text's length where none is left. */
  from(at: number): number {
    if (this.next < at) this.next = this.find(at)
    return this.next
  }

  private find(at: number): number {
    const found = this.text.indexOf(this.sign, at)
    return found < 0 ? this.text.length : found
  }
}

function trimmed(text: string, from: number, to: number, gap: number, bar: boolean): Line | null {
  let start = from
  while (start < to && isSpace(text.charCodeAt(start))) start++
  if (start === to) return null
  const indent = start - from
  let hashes = 0
  while (text.charCodeAt(start + hashes) === HASH && start + hashes < to) hashes++
  if (hashes > 0 && hashes < 7 && isSpace(text.charCodeAt(start + hashes))) start += hashes
  else hashes = 0
  while (start < to && isMarkupOrSpace(text.charCodeAt(start))) start++
  let end = to
  while (end > start && isMarkupOrSpace(text.charCodeAt(end - 1))) end--
  start = behindBar(text, start, end)
  return end > start ? lineOf(start, end, indent, hashes, gap, bar) : null
}

/** `| BỘ Y TẾ | CỘNG HÒA … |`: the bar that opens a row is no content; a bar alone stays a line. */
function behindBar(text: string, start: number, end: number): number {
  if (text.charCodeAt(start) !== BAR) return start
  let first = start + 1
  while (first < end && isMarkupOrSpace(text.charCodeAt(first))) first++
  return first < end && text.charCodeAt(first) !== BAR ? first : start
}

function isMarkupOrSpace(code: number): boolean {
  return code === STAR || isSpace(code)
}
