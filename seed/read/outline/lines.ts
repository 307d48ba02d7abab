import type { Span } from '../flow'
import { isSpace } from '../typography/chars'

/** One line of the file without the space around it and without Markdown around the whole of it. */
export interface Line extends Span {
  /** Columns before its first unit, as printed. */
  indent: number
  /** Level of a Markdown heading (`##` is 2), else 0. */
  hashes: number
  /** Lines without content between it and the line before. */
  gap: number
}

const STAR = 0x2a
const HASH = 0x23
const RETURN = 0x0d
const FEED = 0x0a

/** The lines that hold something; empty ones are counted in `gap`. Ends of line: LF, CR LF, CR. */
export function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let gap = 0
  for (let start = 0; start <= text.length; ) {
    let end = start
    while (end < text.length) {
      const code = text.charCodeAt(end)
      if (code === FEED || code === RETURN) break
      end++
    }
    const line = trimmed(text, start, end, gap)
    if (line) {
      lines.push(line)
      gap = 0
    } else gap++
    if (end >= text.length) break
    start = text.charCodeAt(end) === RETURN && text.charCodeAt(end + 1) === FEED ? end + 2 : end + 1
  }
  return lines
}

function trimmed(text: string, from: number, to: number, gap: number): Line | null {
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
  return end > start ? { start, end, indent, hashes, gap } : null
}

function isMarkupOrSpace(code: number): boolean {
  return code === STAR || isSpace(code)
}
