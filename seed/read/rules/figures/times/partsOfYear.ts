import { edtf, yearOf } from '../../../../../schema/words/calendar'
import { wordList } from '../../../../../schema/words/wordList'
import { matchesOf } from '../../../forms/matchesOf'
import { COMPARED, TOLD_OF } from './namedTimes'
import { quarterNumber } from './placeInTime'
import type { Days, Time } from './time'

const PART = new RegExp(
  [
    '(?<![a-z\\d/.,-])(?<!tu |duoi |tren |sau |truoc |qua |moi |con )(trong )?',
    '(?:(\\d{1,2}) thang( dau nam(?: nay)?)?|quy (i{1,3}|iv|[1-4])|thang (\\d{1,2}))',
    '(?![a-z\\d/-]| ?[/-] ?\\d| dau | cuoi | nam | \\d| (?:tuoi|lan|tien|luong)(?![a-z]))',
  ].join(''),
  'g',
)
const MAY_HOLD = /(?:thang|quy) /
/** `6 tháng đầu năm mặc dù có nhiều khó khăn, …`: the time goes before all of the sentence. */
const DESPITE = /^ (?:mac du|tuy|du|nho|voi|duoi|toan|tinh hinh|cong tac)(?![a-z])/
const OPENS = /(?:^|[.;:,(] )[-+ ]*$/

/**
 * `6 tháng đầu năm`, `quý I`, `tháng 10` without a year: that of the report's title, else of its own day where the part
 * was over by then. `9 tháng` alone only where the title tells of as many, or of the month that they end with.
 */
export function partsOfYear(folded: string, days: Days): Time[] {
  if (days.partsAbove || !MAY_HOLD.test(folded)) return []
  return matchesOf(PART, folded).flatMap(match => {
    const [whole, within, months, ofYear, quarter, month] = match
    const start = match.index
    const end = start + whole.length
    const last = quarter ? 3 * quarterNumber(quarter) : Number(months ?? month)
    const first = quarter ? last - 2 : months ? 1 : last
    const year = last >= 1 && last <= 12 ? yearOfPart(last, days) : null
    if (year === null || COMPARED.test(folded.slice(Math.max(0, start - 24), start))) return []
    const behind = folded.slice(end, end + 12)
    const opens = within !== undefined || OPENS.test(folded.slice(Math.max(0, start - 6), start))
    const tells = TOLD_OF.test(behind)
    if (
      !tells &&
      !(
        opens &&
        (behind.startsWith(',') ||
          behind === '' ||
          (!months && behind.startsWith(':')) ||
          (ofYear !== undefined && DESPITE.test(behind)))
      )
    )
      return []
    if (months && !ofYear && !(tells || behind.startsWith(',') ? isOfTitle(last, days) : false)) return []
    return [
      {
        from: edtf(null, first, year),
        until: edtf(null, last, year),
        start,
        end,
        completed: !months ? `/${year}` : !ofYear ? ` năm ${year}` : nowOr(ofYear, year),
        relative: false,
      },
    ]
  })
}

const nowOr = (words: string, year: number): string => (words.endsWith('nay') ? ` (${year})` : ` ${year}`)

/** The year of a part that ends with a month; null where the paper does not tell it. */
function yearOfPart(last: number, { issued, titled }: Days): number | null {
  const own = yearOf(issued)
  if (titled && (own === null || own === titled || own === titled + 1)) return titled
  if (own === null || (titled && titled < own)) return null
  return issued!.length >= 7 && edtf(null, last, own) <= issued!.slice(0, 7) ? own : null
}

function isOfTitle(months: number, { reported }: Days): boolean {
  return reported !== undefined && reported !== null && Number(reported.until.slice(5, 7)) === months
}

const LABELLED = wordList(`
  tang
  giam
  dat
  la
  co
`)
/** `(2021 tăng 5,1%; 2022 tăng 6,5%; 2023: 7,0%)`: a year that labels its figure. */
const YEAR = new RegExp(`(?:^|[(;,] ?)((?:19|20)\\d\\d)(?=: |,? (?:${LABELLED.join('|')}) )`, 'g')

export function labelledYears(folded: string): Time[] {
  return matchesOf(YEAR, folded).map(({ index, 0: whole, 1: year }) => {
    const end = index + whole.length
    return { from: year!, until: year!, start: end - 4, end, completed: '', relative: false, own: true }
  })
}
