import { isRecipientsLine, landmarkOf } from '../outline/landmarks'
import type { Line } from '../outline/lines'
import type { Regions } from '../outline/regions'
import { regionsOf } from '../outline/regions'
import { isUpper } from '../typography/chars'

/** Regions of each paper of the file: a new one begins where a second head stands below the foot of the first. */
export function splitPapers(text: string, lines: readonly Line[]): Regions[] {
  const starts = [0]
  let footSeen = false
  for (let i = 0; i < lines.length; i++) {
    const line = lines[i]!
    if (isRecipientsLine(text, line)) footSeen = true
    else if (
      footSeen &&
      startsInCapitals(text, line) &&
      landmarkOf(text, line) === 'motto' &&
      isHead(text, lines, i)
    ) {
      starts.push(i)
      footSeen = false
    }
  }
  return starts.map((from, i) => regionsOf(text, lines, from, starts[i + 1] ?? lines.length))
}

function startsInCapitals(text: string, line: Line): boolean {
  return isUpper(text.charCodeAt(line.start)) && isUpper(text.charCodeAt(line.start + 1))
}

/** A head shows a number and a kind within a few lines of the motto. */
function isHead(text: string, lines: readonly Line[], at: number): boolean {
  let number = false
  for (let i = at; i < Math.min(lines.length, at + 14); i++) {
    const landmark = landmarkOf(text, lines[i]!)
    if (landmark === 'number') number = true
    if (landmark === 'kind' && number) return true
  }
  return false
}
