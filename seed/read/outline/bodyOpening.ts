import { isLower } from '../../../schema/words/charClasses'
import type { Line } from './lines'
import { faceOf } from './lines'
import { type MarkerKind, markerAt } from './markers'

/** What a body opens with, folded. */
const OPENINGS = [
  'can cu',
  'thuc hien',
  'tiep tuc thuc hien',
  'theo de nghi',
  'theo ',
  'xet ',
  'de (?!xuat |an )',
  'nham ',
  'hien nay',
  'trong ',
  'thoi gian qua',
  'trien khai',
  'ngay \\d',
  'tren co so',
  'lien quan',
  'phuc dap',
  'tra loi',
  'vua qua',
  'chinh phu ban hanh',
  'ubnd tinh',
  'sang ngay',
  'chieu ngay',
]
const BODY_WORDS = new RegExp(`^(${OPENINGS.join('|')})`)

/** What numbers a part of a body whose heading stands in capitals. */
const CAPITAL_MARKERS: readonly MarkerKind[] = ['roman', 'part', 'chapter', 'letter']

/** True where a line opens the body: by its first words, or by what numbers it. */
export function opensBody(text: string, line: Line): boolean {
  const { printed, folded, capitals } = faceOf(text, line)
  if (capitals) {
    const marker = markerAt(text, line.start, line.end)
    return marker !== null && CAPITAL_MARKERS.includes(marker.kind)
  }
  if (!isLower(printed.charCodeAt(0)) && BODY_WORDS.test(folded)) return true
  const marker = markerAt(text, line.start, line.end)
  return marker !== null && marker.kind !== 'dash' && marker.kind !== 'plus'
}
