import type { Span } from '../flow'
import type { Line } from './lines'
import type { Marker } from './markers'

/** A paragraph, heading or footnote that the next line may go on with. */
export interface OpenBlock {
  marker: Marker | null
  pieces: Span[]
  first: Line
  last: Line
  length: number
}

/** A block that begins with the line, behind its marker. */
export function openOf(line: Line, marker: Marker | null): OpenBlock {
  const start = marker ? marker.content : line.start
  const pieces: Span[] = start < line.end ? [marker ? { start, end: line.end } : line] : []
  return { marker, pieces, first: line, last: line, length: line.end - start }
}

/** The line goes on with the block. */
export function extend(open: OpenBlock, line: Line): void {
  open.pieces.push(line)
  open.last = line
  open.length += line.end - line.start + 1
}
