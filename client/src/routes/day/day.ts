import { isDay } from '../../../../schema/words/calendar'
import type { LoadArgs } from '../../app/page'
import { inLocale } from '../../app/site'
import { readDay } from '../../lib/readDay'
import { loadDay } from './DayPage'

export { DayPage as Page } from './DayPage'

/** In figures: the same day whenever it is asked for. */
const FIXED = /^\d{1,4}[-./]\d{1,2}[-./]\d{1,4}$/

/**
 * `/thong-diep/2021-09-30`, with `?biet-ngay=` for what was signed by then; a day written in another way (`30-9-2021`,
 * `hom-nay`) leads there, and one that no calendar has to the field, which names it.
 */
export async function load(args: LoadArgs) {
  const { params, today, locale, url } = args
  const { day = '' } = params
  if (isDay(day)) return loadDay(args, day)
  const meant = readDay(day, today) ?? readDay(day.replaceAll('-', ' '), today)
  const isFixed = FIXED.test(day)
  if (meant === null)
    return isFixed ? { redirect: inLocale(`/thong-diep?ngay=${encodeURIComponent(day)}`, locale) } : null
  return {
    redirect: inLocale(`/thong-diep/${meant}${url.search}`, locale),
    ...(isFixed && { forGood: true as const }),
  }
}
