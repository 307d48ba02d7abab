import { dateAt } from '../../../forms/dates'
import { namedTimes } from './namedTimes'
import { labelledYears, partsOfYear } from './partsOfYear'
import { periods } from './periods'
import { reportedTimes } from './reportedPeriod'
import { stages } from './stages'
import type { Days, Time } from './time'
import { untilTimes } from './untilTimes'
import { yearsPast } from './yearsPast'

/** The times that a text states, in order, none within another. */
export function timesIn(folded: string, days: Days): Time[] {
  if (!MAY_TELL.test(folded) && !(days.reported && folded.includes('rong '))) return []
  const times = [
    ...periods(folded, days),
    ...untilTimes(folded, days),
    ...yearsPast(folded, days),
    ...namedTimes(folded, days),
    ...reportedTimes(folded, days),
    ...partsOfYear(folded, days),
    ...labelledYears(folded),
    ...stages(folded, days),
  ].sort((a, b) => a.start - b.start || b.end - a.end)
  let told = -1
  return times.filter(({ end }) => {
    const isNew = end > told
    told = Math.max(told, end)
    return isNew
  })
}

/** Every time holds a figure, but for what goes on from now on. */
const MAY_TELL = /\d|tu nay /

const NOW_TOLD = /(?:den|hien) nay \((?:ngay )?(?=\d)/g

/** `đến nay (24/11/2021)`: the day that this paper calls today. */
export function todayToldIn(folded: string): string | null {
  NOW_TOLD.lastIndex = 0
  const match = NOW_TOLD.exec(folded)
  const date = match && dateAt(folded, match.index + match[0].length)
  return date?.edtf ?? null
}
