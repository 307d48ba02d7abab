import type { Flow, Span } from './flow'
import { isLetter, isSpace, isUpper, isWord } from './typography/chars'
import { foldUnit } from './typography/fold'

const HYPHEN = 0x2d
const SLASH = 0x2f
const STAR = 0x2a
const LESS = 0x3c
const SOFT_HYPHEN = 0xad
const BLANK = 0x20
const INVISIBLE = new Set([SOFT_HYPHEN, 0x200b, 0x200c, 0x200d, 0x2060])
const TAGS = [
  '<sub>',
  '</sub>',
  '<sup>',
  '</sup>',
  '<b>',
  '</b>',
  '<i>',
  '</i>',
  '<u>',
  '</u>',
  '<br>',
  '<br/>',
]
const TAG_LETTERS = 'subpirSUBPIR/'

/**
 * Writes the flows of a whole paper into one buffer: runs of white space become one space, mark-up and invisible
 * units go, lines of a paragraph are joined. The strings are made once, at the end, and each flow is a slice.
 */
export class FlowWriter {
  private readonly units: Uint16Array
  private readonly folds: Uint8Array
  private readonly at: Int32Array
  private length = 0
  private begun = 0

  constructor(private readonly source: string) {
    this.units = new Uint16Array(source.length)
    this.folds = new Uint8Array(source.length)
    this.at = new Int32Array(source.length)
  }

  /** Place in the buffer: cells of a row are ranges of it. */
  get place(): number {
    return this.length
  }

  begin(): number {
    this.begun = this.length
    return this.length
  }

  /** Adds one piece of the source; from the second on, joined to the one before as the paper means it. */
  add(piece: Span): void {
    if (piece.end <= piece.start) return
    if (this.length > this.begun && this.spaced(piece)) this.put(BLANK, this.at[this.length - 1]! + 1)
    let pendingSpace = -1
    const source = this.source
    for (let i = piece.start; i < piece.end; i++) {
      const code = source.charCodeAt(i)
      if (isSpace(code)) {
        if (pendingSpace < 0) pendingSpace = i
        continue
      }
      if (code === STAR && this.isMarkup(i, piece)) continue
      if (code === LESS) {
        const skipped = tagLength(source, i)
        if (skipped > 0) {
          i += skipped - 1
          continue
        }
      }
      if (code >= SOFT_HYPHEN && INVISIBLE.has(code)) continue
      if (pendingSpace >= 0) {
        if (this.length > this.begun && this.units[this.length - 1] !== BLANK) this.put(BLANK, pendingSpace)
        pendingSpace = -1
      }
      this.put(code, i)
    }
  }

  /** Ends the flow begun last, without a space at its end, and returns its range in the buffer. */
  end(): Span {
    while (this.length > this.begun && this.units[this.length - 1] === BLANK) this.length--
    return { start: this.begun, end: this.length }
  }

  /** The flows of all ranges written; call once, when the paper is read to its end. */
  finish(): (range: Span) => Flow {
    const text = decode(this.units.subarray(0, this.length))
    const folded = Buffer.from(this.folds.buffer, 0, this.length).toString('latin1')
    const at = this.at
    return range => ({
      text: text.slice(range.start, range.end),
      folded: folded.slice(range.start, range.end),
      at: at.subarray(range.start, range.end),
    })
  }

  private put(code: number, offset: number): void {
    this.units[this.length] = code
    this.folds[this.length] = foldUnit(code)
    this.at[this.length++] = offset
  }

  /** A line that breaks inside a symbol (`186/KH-⏎UBND`, `COVID-⏎19`) goes on without a space. */
  private spaced(piece: Span): boolean {
    const last = this.units[this.length - 1]!
    if (last === BLANK) return false
    const before = this.length - 2 >= this.begun ? this.units[this.length - 2]! : BLANK
    const first = this.source.charCodeAt(piece.start)
    if (last === HYPHEN || last === SLASH) return !(isWord(before) && isWord(first))
    if (first === HYPHEN && isUpper(last)) return !isUpper(this.source.charCodeAt(piece.start + 1))
    return true
  }

  /** A star is mark-up unless it stands alone between spaces or figures, or is a note mark `(*)`. */
  private isMarkup(i: number, piece: Span): boolean {
    const before = i > piece.start ? this.source.charCodeAt(i - 1) : BLANK
    const after = i + 1 < piece.end ? this.source.charCodeAt(i + 1) : BLANK
    if (before === STAR || after === STAR) return true
    if (isSpace(before) && isSpace(after)) return false
    if (before === 0x28 && after === 0x29) return false
    return !(isWord(before) && !isLetter(before) && isWord(after) && !isLetter(after))
  }
}

/** Length of a known tag at `at`, 0 where none stands. */
function tagLength(source: string, at: number): number {
  if (!TAG_LETTERS.includes(source.charAt(at + 1) || ' ')) return 0
  for (const tag of TAGS) {
    if (source.startsWith(tag, at) || source.startsWith(tag.toUpperCase(), at)) return tag.length
  }
  return 0
}

function decode(units: Uint16Array): string {
  return Buffer.from(units.buffer, units.byteOffset, units.byteLength).toString('utf16le')
}
