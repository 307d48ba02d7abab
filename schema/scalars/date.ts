import { isDay } from '../../schema/words/calendar'
import { textScalar } from './textScalar'

export const DateScalar = textScalar(
  'Date',
  'A calendar day, ISO 8601: 2021-09-30.',
  'a day that exists, written YYYY-MM-DD',
  isDay,
)
