import type { LoadArgs } from '../../app/page'
import { loadDay } from './DayPage'

export { DayPage as Page } from './DayPage'

/** `/`: the message of today. */
export const load = (args: LoadArgs) => loadDay(args, null)
