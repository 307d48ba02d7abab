import { wordList } from '../../../../../schema/words/wordList'
import type { Cue } from '../cues'

const PASSIVE_WORDS = wordList(`
  sua doi
  bo sung
  thay the
  bai bo
  huy bo
  huong dan
  thanh lap
  kien toan
  phe duyet
  ban hanh
  giao
  cap
  doi ten
  to chuc
  cong nhan
  bo nhiem
  quy dinh
  cong bo
  xay dung
  sap nhap
  hop nhat
  chuyen doi
`)
const PASSIVE = new RegExp(
  `(?<![a-z])(?:duoc|bi) (?:[a-z]{1,9},? ){0,3}(?:${PASSIVE_WORDS.join('|')})(?![a-z])[^;.:]{0,90}$`,
)
/** `người đã được điều động theo …`: whatever the verb, it is done to somebody. */
const SUFFERED = /(?<![a-z])(?:duoc|bi) (?!nghe|biet|the)[a-z]+(?: [a-z]+){0,4} $/
const RUNS_BACK = /(?<![a-z])(?:duoc|bi)(?: (?:da|cung|tiep tuc))? $/

/** `được thành lập theo …`, `bị bãi bỏ bởi …`: something is done to another thing, or to the paper itself. */
export function isPassive(folded: string, from: number, cue: Cue): boolean {
  const before = folded.slice(Math.max(from, cue.from - 130), cue.from)
  if (cue.relation === 'BASED_ON') return cue.hangs && (PASSIVE.test(before) || SUFFERED.test(before))
  return RUNS_BACK.test(before)
}
