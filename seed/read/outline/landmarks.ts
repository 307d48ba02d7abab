import { classOf, LOWER, UPPER } from '../typography/chars'
import { foldUnits } from '../typography/fold'
import { kindOfName } from '../typography/kinds'
import type { Line } from './lines'

/** What a line of a paper's head or foot is, by the words it begins with. */
export type Landmark = 'motto' | 'number' | 'date' | 'kind' | 'subject' | 'addressees' | 'recipients'

const MOTTO =
  /c[o0]ng h[o0]a xa h[o0]i chu|dang c[o0]ng san viet nam|^doc lap ?- ?tu do|doc lap ?- ?tu do ?- ?h/
const NUMBER = /^(nghi quyet |luat |so luat )?s[o0] ?[:.]|^s[o0] ?\/|^s[o0] \d[\d ]*\/|^luat so:? \d/
const DATE = /ngay ?[\d .,_l]{0,8}thang ?[\d .,_]{0,6}nam|ngay ?[\d .]{0,6}thang ?[\d .]{0,6}$/
const SUBJECT = /^['"]?v ?\/ ?v\b|^v[/ ]? ?v? ?viec\b/
const ADDRESSEES = /^kinh gui ?[:.]|^kinh gui ?$|^kinh gui[ .…]/
const RECIPIENTS = /^noi nhan ?[:.;]?( |$)/
const SPACES = /\s+/g

/** The landmark that a line is, or null. Only its first 300 units count. */
export function landmarkOf(text: string, line: Line): Landmark | null {
  const printed = text.slice(line.start, Math.min(line.end, line.start + 300))
  const folded = foldUnits(printed).replace(SPACES, ' ')
  if (RECIPIENTS.test(folded)) return 'recipients'
  if (ADDRESSEES.test(folded)) return 'addressees'
  if (NUMBER.test(folded)) return 'number'
  if (SUBJECT.test(folded)) return 'subject'
  if (MOTTO.test(folded)) return 'motto'
  if (folded.length < 90 && DATE.test(folded)) return 'date'
  if (isKindLine(printed, folded)) return 'kind'
  return null
}

/** `KẾ HOẠCH`, `THÔNG TƯ LIÊN TỊCH`, also spaced `N G H Ị  Q U Y Ế T`: the name of a kind in capitals, alone. */
function isKindLine(printed: string, folded: string): boolean {
  if (folded.length > 40 || !isCapitals(printed)) return false
  const bare = folded.replaceAll(/[:.*]/g, '').trim()
  return kindOfName(bare) !== null || kindOfName(closed(bare)) !== null
}

/** `n g h i q u y e t` has no spaces to tell words by: compared without any. */
function closed(folded: string): string {
  const letters = folded.replaceAll(' ', '')
  if (folded.length < letters.length * 1.7) return folded
  return SPACED_NAMES.get(letters) ?? folded
}
const SPACED_NAMES = new Map(
  [
    'nghi quyet',
    'quyet dinh',
    'chi thi',
    'ke hoach',
    'bao cao',
    'thong bao',
    'to trinh',
    'nghi dinh',
    'thong tu',
    'luat',
    'cong dien',
  ].map(name => [name.replaceAll(' ', ''), name] as const),
)

/** Written in capitals: at least two of them and hardly any small letter. */
export function isCapitals(printed: string): boolean {
  let upper = 0
  let lower = 0
  for (let i = 0; i < printed.length; i++) {
    const type = classOf(printed.charCodeAt(i))
    if (type === UPPER) upper++
    else if (type === LOWER) lower++
  }
  return upper >= 2 && lower * 6 <= upper
}
