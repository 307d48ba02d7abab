import { Temporal } from 'temporal-polyfill'
import type { Day } from '../../schema/words/calendar'

export const todayInVietnam = (): Day => Temporal.Now.plainDateISO('Asia/Ho_Chi_Minh').toString()
