import { wordList } from '../../../schema/words/wordList'
import type { Line } from './lines'

const BODIES_BY_LETTERS = wordList(`
  UBND
  HĐND
  UBMTTQ
  MTTQ
  BHXH
  LĐLĐ
  BCĐ
  BCH
  BTC
  TAND
  VKSND
`).join('|')
const ACRONYM = new RegExp(
  `^(?!${BODIES_BY_LETTERS})(?:\\p{Lu}[\\p{Lu}&]+|\\p{Lu}\\p{Ll}+\\p{Lu}\\p{L}*) \\p{Ll}`,
  'u',
)
const LONGEST_ACRONYM = 16

/** `Triển khai đề án ứng dụng⏎IoT trong …`, `công tác⏎KCB`: no title of its own begins with letters and small words. */
export const beginsWithAcronym = (text: string, line: Line): boolean =>
  ACRONYM.test(text.slice(line.start, line.start + LONGEST_ACRONYM))
