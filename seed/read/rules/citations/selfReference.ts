import type { DocumentHeader } from '../../entry'
import { numberKey } from '../../typography/number-key'
import type { Mention } from './mention'

/**
 * Whether a mention is the paper itself: its own number (with no other day of issue), or the line under an annex's
 * title, `(Kèm theo Nghị quyết số 147/NQ-CP ngày …)`.
 */
export function isSelf(folded: string, one: Mention, header: DocumentHeader): boolean {
  if (ANNEX_LINE.test(folded.slice(Math.max(0, one.from - 40), one.from)) && one.from < 44) return true
  if (!header.number || !one.number || numberKey(header.number) !== numberKey(one.number)) return false
  return !one.issued || !header.issued || agrees(one.issued, header.issued)
}

const ANNEX_LINE =
  /^ ?[([]? ?(?:duoc )?(?:(?:ban hanh|dinh) )?kem theo (?:cong van|thong tu|nghi dinh|quyet dinh|nghi quyet|so|ke hoach|van ban)? ?$/

/** `2021` and `2021-05-11` agree; `2021` and `2024-09-11` do not. */
function agrees(one: string, other: string): boolean {
  return one.startsWith(other) || other.startsWith(one)
}
