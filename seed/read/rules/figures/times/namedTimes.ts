import { yearOf } from '../../../../../schema/words/calendar'
import { wordList } from '../../../../../schema/words/wordList'
import { placeInTime, span } from './placeInTime'
import type { Days, Time } from './time'

/** `Năm 2020: …`, `Trong tháng 01/2024, …`, `Ngày 29/10/2021, …`, `thu ngân sách quý I/2024 đạt …`. */
const NAMED =
  /(?:^|([.;:]|,)? |\()((?:trong |rieng |vao )?(?:(\d{1,2}) thang (?:dau )?)?(?=(?:nam|thang|ngay|quy) ))/g
/** What every such time begins with: the pattern above is dear. */
const MAY_NAME = /(?:nam|thang|ngay|quy) /
/** `ngày 19 tháng 11 năm 2025`: the month is that of the day, the year that of the month. */
const OF_A_DAY = /(?:ngay|thang|quy) (?:\d{1,2}|[ivx]{1,3})$/
/** What a time of the sentence stands before, where it does not open it. */
export const TOLD_OF = /^ (?:la|dat|co|da|uoc|tang|giam|con|thuc hien|thu)(?![a-z])/

/** `chỉ số`, `dân số`: words that folded end like `so với`. */
const BEFORE_NUMBER = wordList(`
  chi
  tong
  mot
  he
  dan
  doi
`)
const COMPARING = wordList(`
  so voi
  so cung ky
  so voi cung ky
  cung ky
  cung ky cua
  hon
  so sanh
  co dinh
  goc
`)
/** `so với cùng kỳ năm 2020 tăng 45 ca`: what it is compared with. */
export const COMPARED = new RegExp(
  `(?<![a-z])(?:(?<!(?:${BEFORE_NUMBER.join('|')}) )so|${COMPARING.join('|')}) $`,
)
/** `Kết quả 6 tháng đầu năm 2008, Trung tâm …`. */
const LED_IN = /(?:^|[.;:] )(?:ket qua|tinh hinh|chi rieng)$/
/** `phấn đấu năm 2018 tỷ lệ … đạt 7%`. */
const AIMED_AT = /(?<![a-z])(?:phan dau|muc tieu)$/
/** `Hưởng ứng Tháng hành động … năm 2020, Sở đã …`: the year of a campaign or a plan that is carried out. */
const CARRIED_OUT_WORDS = wordList(`
  phong trao
  cuoc van dong
  thang hanh dong
  thang cao diem
  chien dich
  dot cao diem
  dot thi dua
  tuan le
  chi tieu
  nhiem vu
  ke hoach
`)
const CARRIED_OUT = new RegExp(
  [
    '(?:^|[.;:] )(?:thuc hien|huong ung|trien khai) (?:[^.;: ]+ ){0,3}',
    `(?:${CARRIED_OUT_WORDS.join('|')})(?: (?!so )[^.;:]{0,120})?$`,
  ].join(''),
)
/** `trong Tháng hành động vì an toàn thực phẩm năm 2021.`: when it was. */
const IN_CAMPAIGN = new RegExp(
  [
    '(?:^| )trong (?:[^.;:, ]+ ){0,2}',
    `(?:${CARRIED_OUT_WORDS.filter(word => !/^(?:chi tieu|nhiem vu|ke hoach)$/.test(word)).join('|')})`,
    '(?: [^.;:,]{0,90})?$',
  ].join(''),
)
/** `nghe báo cáo kết quả thực hiện nhiệm vụ năm 2017, …`: what was reported on is of that year. */
export const ON_RESULTS =
  /^[^.;:]{0,80}(?:bao cao|danh gia)(?: ve)? (?:ket qua|tinh hinh) (?!giai quyet)[^.;:]{0,110}$/
const ADVERBIAL_WORDS = wordList(`
  cung voi
  nho
  bang
  duoi
  ngoai
  ben canh
  de
  nham
`)
/** `Cùng với nguồn hỗ trợ từ trung ương, năm 2019, Hội …`: with what or what for stands before. */
const ADVERBIAL = new RegExp(`(?:^|[.;:] )(?:${ADVERBIAL_WORDS.join('|')}) [^.;:,]{2,90}$`)
/** `Tại tỉnh Lào Cai, năm 2020 …`: only a place stands before. */
const PLACED = /(?:^|[.;:] )(?:tai|o|rieng|tren dia ban) [^.;:,]{2,60}$/

export function namedTimes(folded: string, days: Days): Time[] {
  const found: Time[] = []
  if (!MAY_NAME.test(folded)) return found
  NAMED.lastIndex = 0
  for (let match = NAMED.exec(folded); match; match = NAMED.exec(folded)) {
    const [whole, mark, words, months] = match
    const at = match.index + whole.length
    if (whole.length === 0) NAMED.lastIndex++
    const place = placeInTime(folded, at, days.issued)
    if (COMPARED.test(folded.slice(Math.max(0, at - words!.length - 24), at - words!.length))) continue
    if (!place || OF_A_DAY.test(folded.slice(Math.max(0, match.index - 8), match.index))) continue
    const behind = folded.slice(place.end, place.end + 12)
    const opens =
      (mark === ',' &&
        behind.startsWith(', ') &&
        ADVERBIAL.test(folded.slice(Math.max(0, match.index - 110), match.index))) ||
      (mark === ',' && PLACED.test(folded.slice(Math.max(0, match.index - 80), match.index))) ||
      match.index === 0 ||
      (mark !== undefined && mark !== ',') ||
      words!.startsWith('trong ') ||
      AIMED_AT.test(folded.slice(Math.max(0, match.index - 12), match.index)) ||
      LED_IN.test(folded.slice(Math.max(0, match.index - 12), match.index)) ||
      (/^(?:, | va )/.test(behind) && ON_RESULTS.test(folded.slice(0, match.index))) ||
      (behind.startsWith(', ') && CARRIED_OUT.test(folded.slice(Math.max(0, match.index - 190), match.index)))
    const within =
      /^(?:[.,;]|$)/.test(behind) &&
      IN_CAMPAIGN.test(folded.slice(Math.max(0, match.index - 130), match.index))
    if (
      !within &&
      !(opens && /^(?:[,:]| \p{L})/u.test(behind)) &&
      !(place.year && !place.day && TOLD_OF.test(behind))
    )
      continue
    const year = place.year ?? yearOf(days.issued)
    const when = year === null ? null : months ? monthsOf(Number(months), year) : span(place, year)
    if (!when) continue
    const completed = place.year === null && place.month !== null ? `/${year}` : ''
    found.push({ ...when, start: at - words!.length, end: place.end, completed, relative: false })
  }
  return found
}

/** `9,45% năm 2010`: a time right behind a figure that ends at `end`; null where none stands there. */
export function timeBehind(folded: string, end: number, days: Days): Time | null {
  const start = end + 1
  const at = start + (folded.startsWith('trong ', start) ? 6 : folded.startsWith('vao ', start) ? 4 : 0)
  if (!folded.startsWith('nam ', at) && !folded.startsWith('thang ', at) && !folded.startsWith('quy ', at))
    return null
  const place = placeInTime(folded, at, days.issued)
  const when = place?.year ? span(place, place.year) : null
  return place && when ? { ...when, start, end: place.end, completed: '', relative: false } : null
}

function monthsOf(count: number, year: number): { from: string; until: string } | null {
  if (count < 1 || count > 12) return null
  return { from: `${year}-01`, until: `${year}-${String(count).padStart(2, '0')}` }
}
