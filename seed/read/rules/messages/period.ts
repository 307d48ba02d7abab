import { dayNumber } from '../../../../schema/words/calendar'
import { type PrintedPeriod, periodAt } from '../../forms/periods'

/** How far a period may stand from the message it belongs to. */
const REACH = 64

/** The period right behind the closing mark: `“…” (từ ngày 07/9 đến ngày 14/9/2021)`, `“…” từ ngày …`. */
export function periodBehind(folded: string, close: number, year: number | null): PrintedPeriod | null {
  let at = close + 1
  while (at - close < 4 && ' ,('.includes(folded.charAt(at) || 'x')) at++
  return beginsPeriod(folded, at) ? periodAt(folded, at, year) : null
}

/** The period right before the introduction: `từ ngày 23/9 đến ngày 30/9/2021 với thông điệp “…”`. */
export function periodBefore(folded: string, introduced: number, year: number | null): PrintedPeriod | null {
  const first = Math.max(0, introduced - REACH)
  const words = folded.slice(first, introduced)
  for (const cue of ['tuan ', 'tu ']) {
    const at = words.indexOf(cue)
    if (at < 0 || (at > 0 && /[a-z]/.test(words.charAt(at - 1)))) continue
    const period = periodAt(folded, first + at, year)
    if (period && /^\)?,? ?(?:voi |va )?(?:cac )?$/.test(folded.slice(period.end, introduced))) return period
  }
  return null
}

function beginsPeriod(folded: string, at: number): boolean {
  const char = folded.charAt(at)
  return char === 't' || (char >= '0' && char <= '9')
}

/** Days from the first to the last, both counted; endless where one of them is open. */
export function lengthInDays({ from, to }: { from: string | null; to: string | null }): number {
  if (from === null || to === null) return Number.POSITIVE_INFINITY
  return dayNumber(to) - dayNumber(from) + 1
}
