import { isSpace } from '../../../schema/words/charClasses'
import type { Span } from '../flow'
import type { FlowWriter, WrittenFlow } from '../flowWriter'
import type { Line } from './lines'

const BAR = 0x7c
/** Spaces between two columns of a text layer. */
const COLUMN_GAP = 3

/** Writes a line that may have columns (`A | B |`, or three spaces and more between them) as one flow and its cells. */
export function writeCells(
  text: string,
  line: Line,
  writer: FlowWriter,
): { flow: WrittenFlow; cells: WrittenFlow[] } {
  const begun = writer.begin()
  const cells: WrittenFlow[] = []
  for (const piece of columns(text, line)) {
    const from = writer.place
    const signs = writer.add(piece)
    let to = writer.place
    if (to === from) continue
    const spaced = from > begun ? from + 1 : from
    if (to < spaced) to = spaced
    cells.push(writer.part(spaced, to, signs))
  }
  return { flow: writer.end(), cells }
}

function columns(text: string, line: Line): Span[] {
  const pieces: Span[] = []
  let start = line.start
  let spaces = 0
  for (let i = line.start; i < line.end; i++) {
    const code = text.charCodeAt(i)
    if (isSpace(code)) {
      spaces++
      continue
    }
    if (code === BAR || spaces >= COLUMN_GAP) {
      push(pieces, text, start, i - spaces)
      start = code === BAR ? i + 1 : i
    }
    spaces = 0
  }
  push(pieces, text, start, line.end)
  return pieces
}

function push(pieces: Span[], text: string, start: number, end: number): void {
  while (start < end && isSpace(text.charCodeAt(start))) start++
  if (end > start) pieces.push({ start, end })
}
