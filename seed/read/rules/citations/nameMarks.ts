import { isDigit } from '../../../../schema/words/charClasses'
import { issueDateAt } from './issueDate'

/** Whether a date, a year or a number begins at `at`: what stands behind a law's name. */
export function isTail(folded: string, at: number): boolean {
  const code = folded.charCodeAt(at)
  if (code === 0x6e) {
    if (folded.startsWith('ngay ', at)) return isDigit(folded.charCodeAt(at + 5))
    return folded.startsWith('nam ', at) && issueDateAt(folded, at) !== null
  }
  if (code === 0x73) return /^so ?:? ?\d/.test(folded.slice(at, at + 6))
  return (code === 0x31 || code === 0x32) && /^(?:19|20)\d\d(?!\d)/.test(folded.slice(at, at + 5))
}

/** Where the next tail of a name and the next mark that no name crosses stand; asked from left to right, linear. */
export class NameMarks {
  private tail = -1
  private stop = -1

  constructor(private readonly folded: string) {}

  tailFrom(at: number): number {
    if (this.tail >= at) return this.tail
    let space = this.folded.indexOf(' ', at)
    while (space >= 0 && !isTail(this.folded, space + 1)) space = this.folded.indexOf(' ', space + 1)
    this.tail = space < 0 ? this.folded.length : space
    return this.tail
  }

  stopFrom(at: number): number {
    if (this.stop >= at) return this.stop
    let next = at
    while (next < this.folded.length && !STOPS.has(this.folded.charCodeAt(next))) next++
    this.stop = next
    return next
  }

  /** Whether a tail stands at most `reach` behind `at`, so that `và` and commas before it belong to the name. */
  within(at: number, reach: number): boolean {
    const tail = this.tailFrom(at)
    return tail < this.folded.length && tail - at <= reach && tail < this.stopFrom(at)
  }
}

/** `;` `(` `)` `:` `"` `.` */
const STOPS = new Set([0x3b, 0x28, 0x29, 0x3a, 0x22, 0x2e])
