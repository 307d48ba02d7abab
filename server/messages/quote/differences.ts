import { diffArrays } from 'diff'
import { seen } from '../../../schema/words/fold'
import type { LexedText, Piece } from './lex'

/** Half-open spans, UTF-16 units; one of them is empty for an insertion or an omission. */
export interface Difference {
  given: string
  givenStart: number
  givenEnd: number
  stored: string
  storedStart: number
  storedEnd: number
}
export interface Span {
  start: number
  end: number
}

/** What a reader would see differ between a stretch of the given text and one of the stored wording. */
export function differencesOf(
  given: LexedText,
  givenSpan: Span,
  stored: LexedText,
  storedSpan: Span,
): Difference[] {
  const [givenPieces, storedPieces] = withEdgeMarks(given, givenSpan, stored, storedSpan)
  const runs: { given: [number, number]; stored: [number, number] }[] = []
  let [givenAt, storedAt, inRun] = [0, 0, false]
  for (const { added, removed, count } of diffArrays(givenPieces, storedPieces, { comparator: looksAlike })) {
    const differs = added || removed
    if (differs && !inRun) runs.push({ given: [givenAt, givenAt], stored: [storedAt, storedAt] })
    if (!added) givenAt += count
    if (!removed) storedAt += count
    const run = runs.at(-1)
    if (differs && run) [run.given[1], run.stored[1]] = [givenAt, storedAt]
    inRun = differs
  }
  return runs.map(run => {
    const [givenStart, givenEnd] = run.given.map(at => offsetAt(givenPieces, at, givenSpan)) as [
      number,
      number,
    ]
    const [storedStart, storedEnd] = run.stored.map(at => offsetAt(storedPieces, at, storedSpan)) as [
      number,
      number,
    ]
    return {
      given: given.text.slice(givenStart, givenEnd),
      givenStart,
      givenEnd,
      stored: stored.text.slice(storedStart, storedEnd),
      storedStart,
      storedEnd,
    }
  })
}

const looksAlike = (a: Piece, b: Piece) => a.text === b.text || seen(a.text) === seen(b.text)

const offsetAt = (pieces: Piece[], at: number, span: Span): number =>
  pieces[at]?.start ?? pieces.at(-1)?.end ?? span.end

/** The marks around a whole wording belong to it, and so do marks of the same sort around it in the given text. */
function withEdgeMarks(
  given: LexedText,
  givenSpan: Span,
  stored: LexedText,
  storedSpan: Span,
): [Piece[], Piece[]] {
  const whole =
    stored.syllables[0]?.start === storedSpan.start && stored.syllables.at(-1)?.end === storedSpan.end
  const [inGiven, inStored] = [within(given.pieces, givenSpan), within(stored.pieces, storedSpan)]
  if (!whole) return [inGiven, inStored]
  const lead = before(stored.pieces, storedSpan)
  const trail = after(stored.pieces, storedSpan)
  return [
    [
      ...sameMarks(before(given.pieces, givenSpan), lead).reverse(),
      ...inGiven,
      ...sameMarks(after(given.pieces, givenSpan), trail),
    ],
    [...lead.reverse(), ...inStored, ...trail],
  ]
}

const within = (pieces: Piece[], span: Span) =>
  pieces.filter(({ start, end }) => start >= span.start && end <= span.end)
const before = (pieces: Piece[], span: Span) => pieces.filter(({ end }) => end <= span.start).reverse()
const after = (pieces: Piece[], span: Span) => pieces.filter(({ start }) => start >= span.end)

function sameMarks(given: Piece[], stored: Piece[]): Piece[] {
  const differs = stored.findIndex((piece, at) => {
    const other = given[at]
    return !other || other.kind !== piece.kind || (piece.kind !== 'QUOTE' && other.key !== piece.key)
  })
  return given.slice(0, differs === -1 ? stored.length : differs)
}
