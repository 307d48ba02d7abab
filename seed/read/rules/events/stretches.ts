import type { Flow } from '../../flow'
import { dateAt } from '../../forms/dates'
import { matchesOf } from '../../forms/matchesOf'
import type { Days, Time } from '../figures/times/time'
import { timesIn } from '../figures/times/timesIn'
import { clausesOf } from '../tasks/clauses'
import type { Range } from '../tasks/range'
import { type StretchTitle, type Telling, titleOf } from './stretchTitle'

/** What went on for a stretch of days, or from a day on. */
export interface Stretch extends StretchTitle {
  on: string
  until: string | null
  /** The words of the days. */
  time: Range
}

/** A day further behind the beginning of its clause tells nothing of it. */
const FAR = 900
/** Every stretch begins with it: `từ`, `kể từ`. */
const SINCE_WORD = 'tu '
const SINCE_WORDS = /^(?:ke )?tu /
const SINCE = /kể từ (?:\d{1,2}(?:h|g|giờ)\d{0,2} )?(?:ngày )?\(?/giu

/**
 * What a running text says went on `từ … đến …`, `kể từ ngày …`; days over which something is counted are none, but for
 * a time that has a name.
 */
export function stretchesIn({ text, folded }: Flow, days: Days, paper: Telling): Stretch[] {
  if (!folded.includes(SINCE_WORD)) return []
  const stretches = timesIn(folded, days).filter(
    time => isStretch(time) && SINCE_WORDS.test(folded.slice(time.start, time.start + 7)),
  )
  const times = [...stretches, ...beginnings(text, folded)].sort((a, b) => a.start - b.start)
  if (times.length === 0) return []
  const clauses = clausesOf(text)
  const found: Stretch[] = []
  let at = 0
  for (const time of times) {
    while (at < clauses.length && clauses[at]!.to + 1 < time.end) at++
    const clause = clauses[at]
    if (!clause || clause.from > time.start || time.start - clause.from > FAR) continue
    const told = titleOf({ text, clause, time, before: found.at(-1), paper })
    if (told)
      found.push({
        on: time.from!,
        until: time.relative ? null : time.until,
        time: { from: time.start, to: time.end },
        ...told,
      })
  }
  return found
}

const isStretch = ({ from, until }: Time): boolean => from !== null && until !== null && from !== until

/** `kể từ ngày 01/02/2020`: it begins, and nothing says when it ends. */
function beginnings(text: string, folded: string): Time[] {
  const found: Time[] = []
  for (const match of matchesOf(SINCE, text)) {
    const start = match.index
    const date = dateAt(folded, start + match[0].length)
    if (!date?.possible || date.edtf?.length !== 10) continue
    found.push({ from: date.edtf, until: null, start, end: date.end, completed: '', relative: false })
  }
  return found
}
