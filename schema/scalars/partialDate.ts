import { isPartialDate } from '../../schema/words/calendar'
import { textScalar } from './textScalar'

export const PartialDateScalar = textScalar(
  'PartialDate',
  'A day, month or year, EDTF level 1: 2021-09-02, 2021-09, 2021.',
  'a day, month or year that exists, written YYYY-MM-DD, YYYY-MM or YYYY',
  isPartialDate,
)
