import { yearOf } from '../../../../schema/words/calendar'
import type { Flow } from '../../flow'
import { periodAt } from '../../forms/periods'
import type { Cited } from '../citedIn'
import { datedOpening } from '../events/dated'
import { untilTimes } from '../figures/times/untilTimes'
import type { Range } from '../tasks/range'

/** First and last day of an action; a single day is `on` alone. */
export interface When {
  on: string | null
  until: string | null
}

/** In front of the paper that the act itself is. */
const ISSUES = /^.{0,12}$|(?:ban hanh|gui|co)(?: [a-z]+){0,5} (?:so )?$/

/** When it was done: the day or period of the clause, the day to which it counts, the day of the one paper that it names. */
export function whenOf(
  { folded }: Flow,
  { from, to }: Range,
  cited: readonly Cited[],
  issued: string | null,
): When {
  const opening = datedOpening(folded, from, issued)
  if (opening) return { on: opening.on, until: opening.until }
  for (let at = folded.indexOf('tu ', from); at >= 0 && at < to; at = folded.indexOf('tu ', at + 1)) {
    const period = periodAt(folded, at, yearOf(issued))
    if (period) return { on: period.from, until: period.to }
  }
  const counted = untilTimes(folded.slice(from, to), { issued, today: null, years: new Map() })[0]
  if (counted) return { on: null, until: counted.until }
  const papers = cited.filter(
    one => one.from >= from && one.to <= to && ISSUES.test(folded.slice(from, one.from)),
  )
  return { on: papers.length === 1 ? papers[0]!.citation.issued : null, until: null }
}
