import { indexWithin } from '../../../forms/indexWithin'
import { wordsAt } from '../quantities/words'
import { aspectAt, verbAt } from './agent'
import type { Clause } from './clause'
import type { Joint } from './joint'
import type { Range } from './range'
import type { Segment } from './segments'

const tellsAt = wordsAt(['được', 'có', 'đạt', 'còn', 'không còn'])
const EXISTS = /(?<!\p{L})(?:có|có thêm|còn|gồm|ghi nhận|phát hiện|xảy ra)(?: \p{L}+)? $/iu
const LONGEST_LIST = 260
/** Longer words behind a count are told of it alone. */
const SHORT_NAME = 14

/** `được xử lý trên môi trường mạng`, `có cây xanh`: what is told of the counted thing, from its verb on. */
export function predicateIn(text: string, { from, to }: Range): Range | null {
  for (let at = indexWithin(text, ' ', from + 1, to); at >= 0; at = indexWithin(text, ' ', at + 1, to)) {
    if (aspectAt(text, at + 1) > 0 || tellsAt(text, at + 1) > 0) return { from: at, to }
  }
  return null
}

/** `có 45 xã`, `ghi nhận 12 ca`: only that there are so many is told before them. */
export function exists(text: string, at: number): boolean {
  return EXISTS.test(text.slice(Math.max(0, at - 20), at))
}

/** `được trang bị …`, `đã hoàn thành …`, `do COVID-19`: what is told of the counted thing. */
export function tellsOfIt(text: string, { from, to }: Range): boolean {
  if (to - from < 2) return false
  if (predicateIn(text, { from: from - 1, to })) return true
  return verbAt(text, from + 1) > 0 || / (?:do|vì|bởi) /u.test(text.slice(from, to))
}

/**
 * `còn 25 bộ và 13 địa phương có tỷ lệ thấp`: what only the last of a list tells may be told of all; each keeps the words
 * to the end.
 */
export function withTails(
  text: string,
  clauses: readonly Clause[],
  joints: readonly (Joint | null)[],
): Clause[] {
  const exist: boolean[] = []
  for (const [i, { quantity }] of clauses.entries())
    exist.push(joints[i]?.kind === 'list' ? exist[i - 1]! : exists(text, quantity.from))
  let end = -1
  return clauses
    .toReversed()
    .map((clause, back) => {
      const index = clauses.length - 1 - back
      const { quantity, behind, shared } = clause
      if (joints[index + 1]?.kind !== 'list' || quantity.kind !== 'count') end = -1
      if (quantity.kind === 'count' && tellsOfIt(text, behind)) {
        end = behind.to
        return clause
      }
      const goesOn = end > behind.to && !shared && exist[index] && behind.to - behind.from <= SHORT_NAME
      return goesOn ? { ...clause, behind: { from: behind.from, to: end } } : clause
    })
    .toReversed()
}

/** The same of a list that `;` divides: `có 13 huyện; 35 xã thành lập Hội`. */
export function withTailsAcross(text: string, clausesOf: ReadonlyMap<Segment, Clause[]>): void {
  let later: { segment: Segment; end: number } | null = null
  for (const [segment, clauses] of [...clausesOf].reverse()) {
    const [only, more] = clauses
    const goesOn = later?.segment.before === segment && text.charAt(segment.to) === ';'
    const end: number = goesOn ? later!.end : -1
    later = null
    if (only?.quantity.kind !== 'count') continue
    const bare = only.before.every(({ from, to }) => text.slice(from, to).trim() === '')
    if (tellsOfIt(text, only.behind)) later = bare && !more ? { segment, end: only.behind.to } : null
    else if (end > 0 && !more && end - only.behind.from <= LONGEST_LIST) {
      if (bare) later = { segment, end }
      if (bare || exists(text, only.quantity.from))
        clauses[0] = { ...only, behind: { from: only.behind.from, to: end } }
    }
  }
}
