import { isLower, isUpper } from '../../../schema/words/charClasses'
import { startsInCapitals } from './capitals'
import { isClosed, isQuoting } from './joining'
import type { Line } from './lines'
import type { Path } from './locator'
import type { Marker } from './markers'

/** Longest line that names a chapter, a part or an annex. */
const SHORT = 90

/**
 * True where a line's marker opens a new block. Inside a sentence that is not over, only the next of its series does:
 * a wrapped line may well begin with `- xã hội`, `2. ` or `Mục I Phụ lục này`.
 */
export function opens(
  text: string,
  marker: Marker,
  line: Line,
  open: { last: Line; marker: Marker | null; length: number } | null,
  path: Path,
): boolean {
  const free = !open || line.gap > 0 || isClosed(text, open.last.start, open.last.end)
  const first = text.charCodeAt(marker.content)
  const length = line.end - line.start
  switch (marker.kind) {
    case 'dash':
    case 'plus':
      if (free) return true
      if (isLower(first) || isQuoting(text, open)) return false
      return open.marker?.kind === marker.kind || open.length < SHORT
    case 'annex':
    case 'part':
    case 'chapter':
    case 'section':
    case 'subsection':
      return length <= SHORT ? free || length < 16 || startsInCapitals(text, line) : false
    case 'article':
      return free || isUpper(first)
    case 'letter':
      return true
    case 'roman':
      return free || (startsInCapitals(text, line) && !isCutNumeral(text, marker, line, open.last))
    case 'dotted':
      return free || isUpper(first)
    case 'number':
      return free ? true : isNext(marker.label, path.label('number'))
    case 'point':
      return free || isNextPoint(marker.label, path.label('point'))
    case 'note':
      return true
  }
}

/** `Quốc hội khóa⏎XV.`: nothing stands behind the number, and the sentence above is not over. */
const isCutNumeral = (text: string, { content }: Marker, line: Line, above: Line): boolean =>
  content >= line.end && !startsInCapitals(text, above)

function isNext(label: string, before: string | null): boolean {
  return Number(label) === 1 || (before !== null && Number(label) === Number(before) + 1)
}

const POINTS = 'abcdđeghiklmnopqrstuvxy'

function isNextPoint(label: string, before: string | null): boolean {
  return label === 'a' || (before !== null && POINTS.indexOf(label) === POINTS.indexOf(before) + 1)
}
