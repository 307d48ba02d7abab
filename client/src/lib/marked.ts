interface Span {
  start: number
  end: number
}
interface Piece {
  start: number
  text: string
  /** Empty and differing: something stands here in the other text only. */
  differs: boolean
}

/** A text in pieces at the ends of its spans; joined again the pieces are the text. */
export function marked(text: string, spans: readonly Span[]): Piece[] {
  const pieces: Piece[] = []
  let at = 0
  for (const { start, end } of [...spans].sort((a, b) => a.start - b.start)) {
    if (start > at) pieces.push({ start: at, text: text.slice(at, start), differs: false })
    pieces.push({ start, text: text.slice(start, end), differs: true })
    at = Math.max(at, end)
  }
  if (at < text.length) pieces.push({ start: at, text: text.slice(at), differs: false })
  return pieces
}
