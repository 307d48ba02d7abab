import { isDay } from '../../../../schema/words/calendar'
import type { LoadArgs } from '../../app/page'
import { inLocale } from '../../app/site'
import { readDay } from '../../lib/readDay'
import { loadDay } from './DayPage'

export { DayPage as Page } from './DayPage'

/**
 * `/thong-diep/2021-09-30`, with `?biet-ngay=` for what was signed by then; a day written in another way (`30-9-2021`,
 * `hom-nay`) leads there.
 */
export async function load(args: LoadArgs) {
  const { params, today, locale, url } = args
  const { day = '' } = params
  if (isDay(day)) return loadDay(args, day)
  const meant = readDay(day, today) ?? readDay(day.replaceAll('-', ' '), today)
  return meant === null ? null : { redirect: inLocale(`/thong-diep/${meant}${url.search}`, locale) }
}
