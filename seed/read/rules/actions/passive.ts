import { wordList } from '../../../../schema/words/wordList'
import { beginsParty } from '../tasks/parties'
import type { Subject } from './subject'

const DEEDS = wordList(`
  ban hành
  trình
  công bố
  phê duyệt
  thông qua
  quyết định
  công nhận
  thành lập
  cấp
  giao
`)
/** In front of a numbered paper: `được Chính phủ trình Quốc hội tại Tờ trình số 985/TTr-CP`. */
const PASSIVE = new RegExp(
  [
    '(?:^| )đã được (\\p{Lu}[^,;:.]{2,80}?) ',
    `((?:${DEEDS.join('|')}) [^;]{0,120}?(?:tại|theo|bằng) [^;]{2,40} số \\d)`,
  ].join(''),
  'u',
)

/** Who did what is told as suffered, by which numbered paper; null where no such paper or no body is named. */
export function doerOf(words: string): Subject | null {
  const told = PASSIVE.exec(words)
  const name = told?.[1]
  if (!told || name === undefined || !(beginsParty(name) || OFFICE.test(name))) return null
  const from = told.index + told[0].length - told[2]!.length - 1 - name.length
  return { name, from, to: from + name.length, does: from + name.length + 1, told: true }
}
const OFFICE = /^(?:Chính phủ|Quốc hội|Thủ tướng Chính phủ|Chủ tịch nước)$/u
