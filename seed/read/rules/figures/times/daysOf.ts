import { mayHold } from '../../../flow'
import { DIGIT } from '../../../forms/signs'
import type { Paper } from '../../../outline/types'
import { titleOf } from './reportedPeriod'
import type { Days } from './time'
import { timesIn, todayToldIn } from './timesIn'

/** A heading or a caption is no longer. */
const SHORT_LINE = 100

const YEARS = /(?<!\d)(\d{1,2}) nam(?! \d)/

/** Figures, events and actions ask for the days of their paper. */
const known = new WeakMap<Paper['body'], Days>()

/** What the paper calls today, and the stretch that it gives for its `02 năm`: `SỐ LIỆU 02 NĂM (Tính đến ngày 24/11/2021)`. */
export function daysOf({ body, headPieces }: Paper, issued: string | null): Days {
  const days = known.get(body) ?? { ...daysIn(body, issued), ...titleOf(headPieces) }
  known.set(body, days)
  return days
}

function daysIn(body: Paper['body'], issued: string | null): Days {
  const days: Days = { issued, today: null, years: new Map() }
  const years = new Map<number, { from: string; until: string; printed: string }>()
  let today: string | null = null
  let count: number | null = null
  for (const { kind, flow } of body) {
    if (!mayHold(flow, DIGIT)) continue
    const { folded } = flow
    if (folded.includes(' nay (')) today ??= todayToldIn(folded)
    if (flow.length > SHORT_LINE) {
      count = null
      continue
    }
    if (kind === 'row') continue
    const here = YEARS.exec(folded)
    const time = folded.includes('den ') ? timesIn(folded, days)[0] : undefined
    count = here ? Number(here[1]) : time ? count : null
    if (count === null || !time?.until || time.relative) continue
    const from = String(Number(time.until.slice(0, 4)) - count + 1)
    years.set(count, {
      from,
      until: time.until,
      printed: flow.text.slice(time.start, time.end).toLowerCase(),
    })
  }
  return { issued, today, years }
}
