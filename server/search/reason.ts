import type { Candidate } from './candidates'
import { type MatchedWord, withinOneError } from './match'

/** Why a hit was found whose words differ from the ones typed, in Vietnamese; null where they do not. */
export function reasonFor(matched: readonly MatchedWord[], { kind }: Candidate): string | null {
  if (matched.length === 0) return elsewhere[kind] ?? elsewhere.PLAN
  const reasons = [
    pairs(matched.filter(isMistyped), 'Gần giống từ đã gõ'),
    pairs(matched.filter(isNumber), 'Cùng số, ký hiệu'),
    pairs(matched.filter(differsInMarks), 'Khớp khi không kể dấu'),
  ]
  return reasons.filter(reason => reason !== null).join('. ') || null
}

/** What is indexed beside the text that is shown. */
const elsewhere = {
  MESSAGE: 'Khớp với một cách viết khác của thông điệp',
  AGENCY: 'Khớp với tên khác hoặc tên viết tắt của cơ quan',
  PLAN: 'Khớp với cơ quan ban hành, địa phương hoặc cách gọi khác của văn bản',
} as Record<Candidate['kind'], string>

const isNumber = ({ asked, found }: MatchedWord) =>
  asked.folded !== found.folded && (/^\d/.test(asked.folded) || asked.pieces.length > 1)
const isMistyped = (pair: MatchedWord) =>
  pair.asked.folded !== pair.found.folded &&
  !isNumber(pair) &&
  withinOneError(pair.asked.folded, pair.found.folded)
const differsInMarks = ({ asked, found }: MatchedWord) =>
  asked.folded === found.folded && asked.marked !== found.marked

function pairs(matched: MatchedWord[], because: string): string | null {
  const shown = new Set(matched.map(({ asked, found }) => `“${asked.text}” – “${found.text}”`))
  return shown.size === 0 ? null : `${because}: ${[...shown].slice(0, 5).join(', ')}`
}
