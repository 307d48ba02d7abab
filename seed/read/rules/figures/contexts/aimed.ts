import { matchesOf } from '../../../forms/matchesOf'
import type { Clause } from '../clauses/clause'
import type { Told } from '../told'
import type { Placed } from './contexts'

const AIMING = /(?<!\p{L})(?:phấn đấu|đặt mục tiêu)(?!\p{L})/giu
/** Words behind which it is told how things are. */
const DONE = /(?<!\p{L})(?:đã|hiện|hiện nay|đến nay|kết quả|được)(?!\p{L})/iu
const REACH = 500

/** `Tỉnh phấn đấu có 80% số xã đạt chuẩn, thu nhập tăng 1,5 lần`: what the sentence aims at is an aim in each of its clauses. */
export function aimedIn({ flow: { text } }: Told, { segment, before, quantity }: Clause): Placed[] {
  const { sentence, outside } = segment
  const start = Math.max(sentence.from, quantity.from - REACH)
  const first = before[0]?.from ?? quantity.from
  const aim = outside ? undefined : matchesOf(AIMING, text.slice(start, first)).at(-1)
  if (!aim) return []
  const from = start + aim.index
  const to = from + aim[0].length
  if (DONE.test(text.slice(to, quantity.end + 12))) return []
  return [{ ranges: [{ from, to }], words: aim[0].toLowerCase(), mark: ' ' }]
}
