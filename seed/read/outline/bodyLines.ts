import { isLower } from '../../../schema/words/charClasses'
import { type Flow, mayHold } from '../flow'
import { RAISED } from '../forms/signs'
import { type Line, lineOf } from './lines'
import type { Marker } from './markers'
import { noteMarks } from './notes'
import type { OpenBlock } from './openBlock'

/** `8. UBND⏎các xã, phường:`: the letters alone name nobody, and the next line goes on in small ones. */
export function isCutShort(text: string, { marker, first, last }: OpenBlock, line: Line): boolean {
  const words = text.slice(marker!.content, last.end)
  return first === last && LETTERS_ALONE.test(words) && isLower(text.charCodeAt(line.start))
}
const LETTERS_ALONE = /^(?:(?:Chủ tịch|Văn phòng|Thường trực) )?(?:UBND|HĐND|UBMTTQ|MTTQ|TAND|VKSND)$/u

/** What stood between the line and the one before counts as an empty line. */
export function behindBreak({ start, end, indent, hashes, gap, bar }: Line): Line {
  return lineOf(start, end, indent, hashes, gap + 1, bar)
}

/** Marks of notes stand where a figure is raised, by its sign or by a tag. */
export function notesOf(text: string, open: OpenBlock, flow: Flow): string[] | undefined {
  const marks = mayHold(flow, RAISED) ? noteMarks(text, open.pieces) : []
  return marks.length > 0 ? marks : undefined
}

export function labelOf(marker: Marker): string {
  if (marker.kind === 'dash') return '-'
  return marker.kind === 'plus' ? '+' : marker.label
}
