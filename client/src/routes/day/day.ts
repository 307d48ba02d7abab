import { isDay } from '../../../../schema/words/calendar'
import type { LoadArgs } from '../../app/page'
import { loadDay } from './DayPage'

export { DayPage as Page } from './DayPage'

/** `/thong-diep/2021-09-30`, with `?biet-ngay=` for what was signed by then. */
export async function load(args: LoadArgs) {
  const { day } = args.params
  return day && isDay(day) ? loadDay(args, day) : null
}
