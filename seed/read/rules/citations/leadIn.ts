import type { Relation } from '../../entry'
import { lastCue } from './cues'
import type { Mention } from './mention'

/** What a run announces for the items below it (`Nghị quyết này bãi bỏ các nghị quyết:`), worked out when it is asked. */
export type LeadIn = () => Relation | null

export const NO_LEAD: LeadIn = () => null
const FARTHEST = 420
/** `Điều 1. Bãi bỏ toàn bộ các Nghị quyết`, a heading over the list. */
const ANNOUNCES =
  /(?:cac|nhung|toan bo) (?:nghi quyet|quyet dinh|van ban|thong tu|nghi dinh|chi thi)[a-z ]{0,30}$/

/** `Các Nghị định sau hết hiệu lực kể từ ngày …:`. */
const REPEALED = /(?:het hieu luc|bi bai bo|duoc bai bo)(?![a-z])[^.;]{0,120}:$/

/** The lead-in for the run behind this one; an item that begins with its paper, or ends in `;`, hands it on. */
export function leadBehind(folded: string, mentions: readonly Mention[], lead: LeadIn): LeadIn {
  const end = folded.length
  if (folded.endsWith(':') || ANNOUNCES.test(folded.slice(-60))) {
    const from = Math.max(mentions[mentions.length - 1]?.attachedTo ?? 0, end - FARTHEST)
    if (REPEALED.test(folded.slice(Math.max(from, end - 160)))) return () => 'REPEALS'
    return () => lastCue(folded, from, end)?.relation ?? null
  }
  if (!mentions[0]) return folded.endsWith(';') ? lead : NO_LEAD
  return mentions[0].from < 8 ? lead : NO_LEAD
}
