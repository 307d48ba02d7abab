import { anyKindName } from '../../../../schema/words/kindsByWords'
import type { DocumentHeader } from '../../entry'
import { numberKey } from '../../forms/numberKey'
import type { Mention } from './mention'

/**
 * Whether a mention is the paper itself: its own number (with no other day of issue), or the line under an annex's
 * title, `(Kèm theo Nghị quyết số 147/NQ-CP ngày …)`.
 */
export function isSelf(folded: string, one: Mention, own: OwnNumber): boolean {
  if (one.from < 44 && ANNEX_LINE.test(folded.slice(Math.max(0, one.from - 40), one.from))) return true
  if (!own.key || !one.number || own.key !== numberKey(one.number)) return false
  return !one.issued || !own.issued || agrees(one.issued, own.issued)
}

/** Number of the paper, as numbers are compared, and its day of issue. */
export interface OwnNumber {
  key: string | null
  issued: string | null
}

export function ownNumber({ number, issued }: DocumentHeader): OwnNumber {
  return { key: number ? numberKey(number) : null, issued }
}

const ANNEX_LINE = new RegExp(
  `^ ?[([]? ?(?:duoc )?(?:(?:ban hanh|dinh) )?kem theo (?:so|van ban|${anyKindName})? ?$`,
)

/** `2021` and `2021-05-11` agree; `2021` and `2024-09-11` do not. */
function agrees(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}
