import {
  classOf,
  isLetter,
  isSpace,
  isUpper,
  isWord,
  LOWER,
  SPACE,
  UNSEEN,
  UPPER,
} from '../../schema/words/charClasses'
import { foldUnit } from '../../schema/words/foldUnits'
import type { Flow, Span } from './flow'
import { INNER_CAPITAL, RAISED, signsOf } from './forms/signs'

const HYPHEN = 0x2d
const SLASH = 0x2f
const STAR = 0x2a
const LINE = 0x5f
const LESS = 0x3c
const BLANK = 0x20
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
/** Small letters, nearly all of a text: of them nothing else is to be asked. */
const SMALL = Uint8Array.from({ length: 0x10000 }, (_, code) =>
  classOf(code) === LOWER && signsOf(code) === 0 ? 1 : 0,
)

type Written = Pick<Flow, 'text' | 'folded' | 'offsets'>

/**
 * Writes the flows of a paper into one buffer: runs of white space become one space, mark-up and invisible
 * units go, lines of a paragraph are joined. The strings are made once, when a flow is first read; nothing is written
 * after that.
 */
export class FlowWriter {
  private readonly units: Uint16Array
  private readonly folds: Uint8Array
  private readonly at: Int32Array
  private length = 0
  private begun = 0
  private signs = 0
  private sealed: Written | null = null

  /** `most` is the number of units that all flows may take together. */
  constructor(
    private readonly source: string,
    most = source.length,
  ) {
    this.units = new Uint16Array(most)
    this.folds = new Uint8Array(most)
    this.at = new Int32Array(most)
  }

  /** Place in the buffer: cells of a row are ranges of it. */
  get place(): number {
    return this.length
  }

  begin(): number {
    if (this.sealed) throw new Error('A flow was read before all were written.')
    this.begun = this.length
    this.signs = 0
    return this.length
  }

  /**
   * Adds one piece of the source; from the second on, joined to the one before as the paper means it. Returns the signs
   * (`forms/signs`) that it holds.
   */
  add(piece: Span): number {
    if (piece.end <= piece.start) return 0
    const { source, units, folds, at, begun } = this
    let length = this.length
    if (length > begun && this.spaced(piece)) {
      units[length] = folds[length] = BLANK
      at[length] = at[length - 1]! + 1
      length++
    }
    let signs = 0
    let pendingSpace = -1
    let behindSmall = false
    for (let i = piece.start; i < piece.end; i++) {
      const code = source.charCodeAt(i)
      const type = classOf(code)
      if (type === SPACE) {
        if (pendingSpace < 0) pendingSpace = i
        continue
      }
      if (type === UNSEEN) continue
      if (type === 0) {
        if (code === STAR && this.isMarkup(i, piece)) continue
        if (code === LINE && this.isUnderline(i, piece)) continue
        const tag = code === LESS ? tagLength(source, i) : 0
        if (tag > 0) {
          i += tag - 1
          signs |= RAISED
          continue
        }
      }
      if (pendingSpace >= 0) {
        if (length > begun && units[length - 1] !== BLANK) {
          units[length] = folds[length] = BLANK
          at[length++] = pendingSpace
        }
        pendingSpace = -1
        behindSmall = false
      }
      units[length] = code
      folds[length] = foldUnit(code)
      at[length++] = i
      signs |= signsOf(code)
      if (behindSmall && type === UPPER) signs |= INNER_CAPITAL
      behindSmall = type === LOWER
      if (!behindSmall) continue
      for (; i + 1 < piece.end && SMALL[source.charCodeAt(i + 1)] === 1; i++) {
        const next = source.charCodeAt(i + 1)
        units[length] = next
        folds[length] = foldUnit(next)
        at[length++] = i + 1
      }
    }
    this.length = length
    this.signs |= signs
    return signs
  }

  /** Ends the flow begun last, without a space at its end. */
  end(): WrittenFlow {
    while (this.length > this.begun && this.units[this.length - 1] === BLANK) this.length--
    return this.part(this.begun, this.length, this.signs)
  }

  /** Part of what is written, `from` and `to` as given by `place`, with the signs that it may hold. */
  part(from: number, to: number, signs: number): WrittenFlow {
    return new WrittenFlow(this, from, to, signs)
  }

  /** All that was written, as one flow. */
  get whole(): Written {
    this.sealed ??= {
      text: decode(this.units.subarray(0, this.length)),
      folded: Buffer.from(this.folds.buffer, 0, this.length).toString('latin1'),
      offsets: this.at,
    }
    return this.sealed
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

  /** `__Người nộp thuế__`: two lines at a word are mark-up, more or those that stand apart are a blank. */
  private isUnderline(i: number, piece: Span): boolean {
    const { source } = this
    const from = i > piece.start && source.charCodeAt(i - 1) === LINE ? i - 1 : i
    if (source.charCodeAt(from + 1) !== LINE || source.charCodeAt(from + 2) === LINE) return false
    if (from > piece.start && source.charCodeAt(from - 1) === LINE) return false
    const before = from > piece.start ? source.charCodeAt(from - 1) : BLANK
    const after = from + 2 < piece.end ? source.charCodeAt(from + 2) : BLANK
    return isLetter(before) !== isLetter(after)
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

/** A range of the writer's buffer, cut out when it is first read: of most cells and blocks only a part is asked for. */
export class WrittenFlow implements Flow {
  private words: string | null = null
  private fold: string | null = null

  constructor(
    private readonly writer: FlowWriter,
    readonly first: number,
    private readonly to: number,
    readonly signs: number,
  ) {}

  get length(): number {
    return this.to - this.first
  }

  get isEmpty(): boolean {
    return this.to === this.first
  }

  get text(): string {
    this.words ??= this.writer.whole.text.slice(this.first, this.to)
    return this.words
  }

  get folded(): string {
    this.fold ??= this.writer.whole.folded.slice(this.first, this.to)
    return this.fold
  }

  get offsets(): Int32Array {
    return this.writer.whole.offsets
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
