import { isUpper } from '../../schema/words/charClasses'

import { headStart, isHead } from './outline/anchors'
import { attachmentHeadEnd, isAnnexLine } from './outline/attachment'
import { isMode } from './outline/foot'
import { isRecipientsLine, landmarkOf } from './outline/landmarks'
import type { Line } from './outline/lines'
import type { Regions } from './outline/regions'
import { regionsOf } from './outline/regions'

/**
 * Regions of each paper of the file: a new one begins where a second head stands below the foot of the first, with a
 * motto of its own (a submission's draft) or with `(Kèm theo …)` below its title (a decision's plan).
 */
export function splitPapers(text: string, lines: readonly Line[]): Regions[] {
  const starts = [0]
  let footSeen = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (isRecipientsLine(text, line) || isMode(text, line)) footSeen = true
    else if (footSeen && beginsPaper(text, lines, i)) {
      starts.push(headFrom(text, lines, i, starts[starts.length - 1]! + 1))
      footSeen = false
    }
  }
  return starts.map((from, i) => regionsOf(text, lines, from, starts[i + 1] ?? lines.length))
}

/** The issuer stands above the motto; what is signed above that belongs to the paper before. */
function headFrom(text: string, lines: readonly Line[], at: number, floor: number): number {
  if (landmarkOf(text, lines[at]!) !== 'motto') return at
  const start = headStart(text, lines, floor, at)
  return isMode(text, lines[start]!) ? at : start
}

function beginsPaper(text: string, lines: readonly Line[], at: number): boolean {
  const line = lines[at]!
  if (!isUpper(text.charCodeAt(line.start)) || !isUpper(text.charCodeAt(line.start + 1))) return false
  if (landmarkOf(text, line) === 'motto') return isHead(text, lines, at, lines.length)
  return !isAnnexLine(text, line) && attachmentHeadEnd(text, lines, at, lines.length) >= 0
}
