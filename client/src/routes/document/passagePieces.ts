import type { Above } from './factsAbove'

interface Slice {
  quote: string
  start: number | null
  end: number | null
}
export interface PassagePiece {
  start: number
  /** Null where words of the paper are left out. */
  text: string | null
  /** The fact further up that these words prove. */
  above: Above | null
  quoted: boolean
}
interface Stretch {
  start: number
  text: string
}

/** So many characters between two slices hide no word. */
const NO_WORD = 2

/** What we hold of a passage as one text: its slices merged, what stands between them left out. */
export function piecesOfSlices(slices: readonly Slice[], above: readonly Above[]): PassagePiece[] {
  const pieces: PassagePiece[] = []
  let at: number | null = null
  for (const { start, text } of merged(slices)) {
    if (at !== null)
      pieces.push({ start: at, text: start - at > NO_WORD ? null : ' ', above: null, quoted: false })
    pieces.push(...cut({ start, text }, above))
    at = start + text.length
  }
  return pieces
}

/** A whole passage: what is quoted of it, and which of it proves a fact further up. */
export function piecesOfText(
  text: string,
  slices: readonly Slice[],
  above: readonly Above[],
): PassagePiece[] {
  const placed = <T extends { quote: string }>(all: readonly T[]) =>
    all.flatMap(one => {
      const start = text.indexOf(one.quote)
      return start < 0 ? [] : [{ ...one, start, end: start + one.quote.length }]
    })
  const pieces: PassagePiece[] = []
  let at = 0
  for (const stretch of merged(placed(slices))) {
    if (stretch.start > at)
      pieces.push({ start: at, text: text.slice(at, stretch.start), above: null, quoted: false })
    pieces.push(...cut(stretch, placed(above)))
    at = stretch.start + stretch.text.length
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), above: null, quoted: false })
  return pieces
}

/** Slices that touch or overlap as one. */
function merged(slices: readonly Slice[]): Stretch[] {
  const stretches: Stretch[] = []
  for (const { quote, start } of [...slices].sort((a, b) => (a.start ?? 0) - (b.start ?? 0))) {
    if (start === null) continue
    const last = stretches.at(-1)
    const known = last ? last.start + last.text.length - start : -1
    if (last && known >= 0) last.text += quote.slice(known)
    else stretches.push({ start, text: quote })
  }
  return stretches
}

/** A stretch in pieces: the widest facts first, what they do not take as it stands. */
function cut({ start, text }: Stretch, above: readonly Above[]): PassagePiece[] {
  const end = start + text.length
  const taken: Above[] = []
  for (const one of [...above].sort((a, b) => b.end - b.start - (a.end - a.start))) {
    const free = taken.every(other => one.end <= other.start || one.start >= other.end)
    if (free && one.start >= start && one.end <= end) taken.push(one)
  }
  const pieces: PassagePiece[] = []
  let at = start
  const upTo = (to: number) => {
    if (to > at)
      pieces.push({ start: at, text: text.slice(at - start, to - start), above: null, quoted: true })
  }
  for (const one of taken.sort((a, b) => a.start - b.start)) {
    upTo(one.start)
    pieces.push({
      start: one.start,
      text: text.slice(one.start - start, one.end - start),
      above: one,
      quoted: true,
    })
    at = one.end
  }
  upTo(end)
  return pieces
}
