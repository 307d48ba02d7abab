import type { Range } from '../clauses/range'
import type { Segment } from '../clauses/segments'
import { wordsAt } from '../quantities/words'
import type { Told } from '../told'
import { ATTENDING, MEETINGS } from '../vocabulary/meetings'

const LONGEST_OPENING = 500
const attendingAt = wordsAt(ATTENDING)
const HELD = new RegExp(`(?<!\\p{L})tổ chức (?:thành công )?(?:${MEETINGS.join('|')})`, 'iu')

/** `(với 170 đại biểu)` behind a digression: they attend the meeting that the paragraph tells of in its first sentence. */
export function meetingOf(told: Told, { outside, sentence }: Segment, unit: string): Range | null {
  if (!outside || attendingAt(unit, 0) === 0 || told.opening === sentence) return null
  const { from, to } = told.opening
  return to - from <= LONGEST_OPENING && HELD.test(told.flow.text.slice(from, to))
    ? { from, to: to - 1 }
    : null
}
