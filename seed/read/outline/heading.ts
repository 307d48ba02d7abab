import { isLower, isUpper } from '../../../schema/words/charClasses'
import { startsInCapitals } from './capitals'
import { isClosed } from './joining'
import type { OpenBlock } from './openBlock'

/** Longest title that a number or capitals make a heading. */
export const LONGEST_HEADING = 200

/** A numbered line that says a title and no sentence; a line of capitals; a line behind a Markdown mark. */
export function isHeading(text: string, open: OpenBlock): boolean {
  const kind = open.marker?.kind
  if (kind === 'dash' || kind === 'plus' || kind === 'note') return false
  if (open.first.hashes > 0) return true
  if (
    kind === 'part' ||
    kind === 'chapter' ||
    kind === 'section' ||
    kind === 'subsection' ||
    kind === 'annex'
  )
    return true
  if (open.length > LONGEST_HEADING) return false
  if (startsInCapitals(text, open.first) && !isLower(text.charCodeAt(open.last.start))) return true
  if (!kind) return false
  const closed = isClosed(text, open.last.start, open.last.end)
  const last = text.charAt(open.last.end - 1)
  const titled = !closed || last === ':' || (kind !== 'article' && isBold(text, open))
  return titled && isUpper(text.charCodeAt(open.marker!.content))
}

/** `**5. Nghiên cứu giải pháp thu hút, tuyển dụng.**`: set apart as a whole, and one sentence. */
function isBold(text: string, { first, last }: OpenBlock): boolean {
  if (!text.startsWith('**', first.start - 2) || !text.startsWith('**', last.end)) return false
  return !/[*]|[.!?] \p{Lu}/u.test(text.slice(first.start, last.end).replace(MARK, ''))
}
const MARK = /^[\dIVX.)a-zđ]+ /u
