import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../schema/words/calendar'

/** Viet Nam keeps one time all year. */
const DAY_MS = 86_400_000

let today = { day: '', begins: Number.POSITIVE_INFINITY }

/** Worked out once a day: every request asks for it. */
export function todayInVietnam(): Day {
  const now = Date.now()
  if (now < today.begins || now >= today.begins + DAY_MS) {
    const there = Temporal.Instant.fromEpochMilliseconds(now).toZonedDateTimeISO('Asia/Ho_Chi_Minh')
    today = {
      day: there.toPlainDate().toString(),
      begins: there.startOfDay().epochMilliseconds,
    }
  }
  return today.day
}
