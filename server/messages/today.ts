import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../schema/words/calendar'

let today = { day: '', begins: Number.POSITIVE_INFINITY, ends: 0 }

/** Worked out once a day: every request asks for it. */
export function todayInVietnam(): Day {
  const now = Date.now()
  if (now < today.begins || now >= today.ends) today = dayAt(now)
  return today.day
}

function dayAt(now: number): typeof today {
  const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
  const begins = there.startOfDay()
  return {
    day: there.toPlainDate().toString(),
    begins: begins.epochMilliseconds,
    ends: begins.add({ days: 1 }).epochMilliseconds,
  }
}
