import type { Block } from '../../outline/types'
import { beginsWithAction } from './actions'
import { behindMark } from './clauses'
import type { Holder } from './holder'
import { placeOf } from './shapes'

/** Under bodies every labelled item is a task; under a topic only where it says so, unless its items are listed. */
export function isTask(block: Block, plain: boolean, holder: Holder): boolean {
  const mark = behindMark(block.flow.text)
  const text = block.flow.text.slice(mark)
  if (holder.kind === 'NONE' || !/^[\p{Lu}\d]/u.test(text)) return false
  if (mark > 0 && holder.kind === 'BODIES') return beginsWithAction(text)
  if (holder.kind === 'TOPIC') return !plain && (holder.listed || beginsWithAction(text))
  return !plain || beginsWithAction(text)
}

/** A paragraph between bullets that goes on with them, and one that closes them. */
const GOES_ON = /^Đối với \p{Ll}/u
const CLOSES = /^(?:căn cứ|theo|trên cơ sở|định kỳ|hằng|hàng|đề nghị|yêu cầu|giao) /iu

/** A paragraph between bullets of a body, which says in its turn what is to be done. */
export function goesOnList({ flow: { text } }: Block, next: Block | undefined, place: string): boolean {
  if (next === undefined || placeOf(next) !== place) return false
  return GOES_ON.test(text) || (beginsWithAction(text) && !CLOSES.test(text))
}
