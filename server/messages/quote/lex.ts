import { INVISIBLE } from '../../../schema/words/chars'
import { plain } from '../../../schema/words/fold'

/** A piece of a text with its half-open span, UTF-16 units. Pieces cover the text without gaps. */
export interface Piece {
  kind: 'SYLLABLE' | 'MARK' | 'QUOTE' | 'BLANK'
  text: string
  /** What is compared: as it looks, in lower case. */
  key: string
  start: number
  end: number
}

/** What is not seen belongs to the syllable that it stands in or behind. */
const PIECE = new RegExp(
  `(?<syllable>[\\p{L}\\p{M}\\p{N}][\\p{L}\\p{M}\\p{N}${INVISIBLE}]*)|(?<blank>[\\s\\p{Cf}]+)|(?<quote>[\\p{Pi}\\p{Pf}"'„‚＂‟])|.`,
  'gsu',
)

export function lex(text: string): Piece[] {
  return [...text.matchAll(PIECE)].map(match => ({
    kind: match.groups?.syllable
      ? 'SYLLABLE'
      : match.groups?.blank
        ? 'BLANK'
        : match.groups?.quote
          ? 'QUOTE'
          : 'MARK',
    text: match[0],
    key: plain(match[0]).toLowerCase(),
    start: match.index,
    end: match.index + match[0].length,
  }))
}

export interface LexedText {
  text: string
  pieces: Piece[]
  syllables: Piece[]
  syllableKeys: readonly string[]
  vocabulary: ReadonlySet<string>
  /** What EXACT compares: no blanks, no quotation marks, nothing before the first or after the last syllable. */
  body: Piece[]
  bodyKeys: readonly string[]
}

export function lexed(text: string): LexedText {
  const pieces = lex(text)
  const isSyllable = (piece: Piece) => piece.kind === 'SYLLABLE'
  const inside = pieces.slice(Math.max(pieces.findIndex(isSyllable), 0), pieces.findLastIndex(isSyllable) + 1)
  const body = inside.filter(({ kind }) => kind === 'SYLLABLE' || kind === 'MARK')
  const syllables = pieces.filter(isSyllable)
  return {
    text,
    pieces,
    syllables,
    syllableKeys: syllables.map(({ key }) => key),
    vocabulary: new Set(syllables.map(({ key }) => key)),
    body,
    bodyKeys: body.map(({ key }) => key),
  }
}
