import { wordList } from '../../../../../schema/words/wordList'
import { aspectAt, stateAt, verbAt } from '../clauses/agent'
import type { Range } from '../clauses/range'
import type { Segment } from '../clauses/segments'
import type { Told } from '../told'

const LEVELS = wordList(`
  tuyến
  cấp
  khối
  khu vực
  các
`)
const MORE = wordList(`
  xã
  phường
  thị trấn
  thị xã
  thành phố
  huyện
`)
/** `Tại tuyến huyện, xã:`, `Ở cấp xã,`, `Tuyến xã:`. */
const LEVEL = new RegExp(
  [
    `^(?:(?:Tại|Ở|Đối với) (?:${LEVELS.join('|')})|Tuyến|Cấp) [^,:;.\\d]{2,40}?`,
    `(?:, (?:${MORE.join('|')}))*(?=[:,] )`,
  ].join(''),
  'u',
)
const LONGEST = 90

/** The rank that a paragraph opens with, of which its later sentences are that only say what was done. */
export function levelOf({ flow: { text } }: Told, { sentence, outside }: Segment): Range | null {
  if (outside || !sentence.before) return null
  const from = sentence.from + (text.charAt(sentence.from) === ' ' ? 1 : 0)
  if (verbAt(text, from) + stateAt(text, from) + aspectAt(text, from) === 0) return null
  const level = LEVEL.exec(text.slice(0, LONGEST))
  return level ? { from: 0, to: level[0].length } : null
}
