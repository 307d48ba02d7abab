import { visible } from '../../../schema/words/chars'
import { foldUnits } from '../../../schema/words/foldUnits'
import { kindNameAt, kindOfName, nameOfLetters } from '../../../schema/words/kindsByWords'
import { wordList } from '../../../schema/words/wordList'

import { isDateLine, isNumberLine, isSubjectLine, MOTTO } from './headSigns'
import type { Line } from './lines'
import { faceOf } from './lines'

/** What a line of a paper's head or foot is, by the words it begins with. */
export type Landmark =
  | 'motto'
  | 'number'
  | 'date'
  | 'kind'
  | 'titled'
  | 'subject'
  | 'addressees'
  | 'recipients'
  | 'authority'
  | 'carrier'

/** Words before a day that are no place. */
const NO_PLACES = wordList(`
  can cu
  sang
  chieu
  toi
  vao
  trong
  tu
  den
  trien khai
  thuc hien
  theo
  luat
  bo luat
  phap lenh
  chinh phu
  quoc hoi
  phu hop
  xet
  hom nay
  ke tu
  vua qua
  truoc
`)
const NO_PLACE = new RegExp(`^(${NO_PLACES.join('|')})\\b`)
const ADDRESSEES = /^(dong )?kinh gui ?([:.]|$| )/
const RECIPIENTS = /^noi nhan ?([:.;]|$| )/
/** What the labels of recipients, addressees, numbers and subjects begin with: most lines begin otherwise. */
const LABEL_LETTERS = 'bdklnqsv0123456789"\''
const LONGEST_KIND = 40

/** The landmark that a line of a head is, or null. */
export function landmarkOf(text: string, line: Line): Landmark | null {
  const { folded, capitals } = faceOf(text, line)
  if (LABEL_LETTERS.includes(folded.charAt(0))) {
    if (RECIPIENTS.test(folded)) return 'recipients'
    if (ADDRESSEES.test(folded)) return 'addressees'
    if (isNumberLine(folded)) return 'number'
    if (isSubjectLine(folded)) return 'subject'
  }
  if (MOTTO.test(folded) && isMotto(folded, capitals)) return 'motto'
  if (mayDate(folded) && isDateLine(folded) && !NO_PLACE.test(folded)) return 'date'
  return capitals && isKindLine(folded) ? 'kind' : null
}

const mayDate = (folded: string): boolean => folded.includes('thang') || folded.includes('ngay')

/** `Nơi nhận:`, whatever stands in the column beside it. Cheap: it is asked of every line. */
export function isRecipientsLine(text: string, line: Line): boolean {
  const first = text.charCodeAt(line.start)
  if (first !== 0x4e && first !== 0x6e) return false
  return RECIPIENTS.test(foldUnits(visible(text.slice(line.start, Math.min(line.end, line.start + 16)))))
}

const PLACE_AND_DATE = /^[a-z .'-]{2,40}, ?ngay [\d .,_]{0,8}thang [\d .,_]{0,6}nam \d{4}[ .]*$/

/** `Hà Nội, ngày 05 tháng 3 năm 2020` and nothing else: a date line even below the title. */
export function isPlaceAndDate(text: string, line: Line): boolean {
  return PLACE_AND_DATE.test(faceOf(text, line).folded)
}

/** The state's or the Party's motto; not a sentence that names the country. */
function isMotto(folded: string, capitals: boolean): boolean {
  if (/^(?:chu tich|quoc hoi) nuoc cong ?hoa /.test(folded)) return false
  if (folded.includes('doc lap')) return folded.length < 200
  return folded.length < 200 && capitals
}

/** `QUYẾT ĐỊNH VỀ VIỆC …`: the kind and the title in one line of capitals. */
export function isTitledKind(text: string, line: Line): boolean {
  const { folded, capitals } = faceOf(text, line)
  if (!capitals) return false
  const name = kindNameAt(folded, 0)
  return name !== null && folded.charAt(name.folded.length) === ' '
}

/** `KẾ HOẠCH`, `THÔNG TƯ LIÊN TỊCH`, also spaced `N G H Ị  Q U Y Ế T`: the name of a kind in capitals, alone. */
function isKindLine(folded: string): boolean {
  if (folded.length > LONGEST_KIND) return false
  const bare = folded.replaceAll(/[:.*]/g, '').trim()
  return kindOfName(bare) !== null || kindOfName(closed(bare)) !== null
}

/** `n g h i q u y e t` has no spaces to tell words by: compared without any. */
function closed(folded: string): string {
  const letters = folded.replaceAll(' ', '')
  if (folded.length < letters.length * 1.7) return folded
  return nameOfLetters.get(letters) ?? folded
}
