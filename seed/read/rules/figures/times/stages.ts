import { yearOf } from '../../../../../schema/words/calendar'
import { matchesOf } from '../../../forms/matchesOf'
import type { Days, Time } from './time'

const YEARS = '(\\d{4}) ?- ?(\\d{4})'
const STAGE = new RegExp(
  ['(?:^|[.;:] )((?:trong )?(?:giai doan|nhiem ky) ', `(?:${YEARS}(?=, )|\\(${YEARS}\\)(?=,? )))`].join(''),
  'g',
)

/** `Giai đoạn 2015-2019, cả nước xảy ra …`: a stretch of years that was over when the paper was written. */
export function stages(folded: string, { issued }: Days): Time[] {
  if (issued === null || (!folded.includes('doan ') && !folded.includes('ky '))) return []
  return matchesOf(STAGE, folded).flatMap(({ index, 0: whole, 1: words, ...years }) => {
    const from = years[2] ?? years[4]
    const until = years[3] ?? years[5]
    if (!from || !until || from > until || Number(until) > yearOf(issued)!) return []
    const start = index + whole.length - words!.length
    return [{ from, until, start, end: start + words!.length, completed: '', relative: false }]
  })
}
