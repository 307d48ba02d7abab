import type { Document } from '../../schema/documents/document'
import type { MessageInForce } from '../../schema/messages/messageInForce'
import { shortDay } from '../../schema/words/writtenDays'
import { documentName } from '../graph/documentName'

/**
 * A wording with its source, ready to stand in a text of its own, in Vietnamese: the plans that issue it and when it is
 * in force, with how far that is confirmed; of a saying that no plan issues, who tells it.
 */
export function messageCitation(
  wording: string,
  inForce: readonly MessageInForce[],
  tellers: readonly Document[],
): string {
  const sources = inForce.map(({ plan, period }) => `${issuedBy(plan)}; ${periodInWords(period)}`)
  const [teller] = tellers
  const told = teller
    ? `theo ${issuedBy(teller)}; chưa thấy kế hoạch nào ban hành câu này làm thông điệp`
    : 'chưa thấy kế hoạch nào ban hành câu này làm thông điệp'
  return `“${wording}” (${sources.length > 0 ? sources.join(' | ') : told}).`
}

function issuedBy(paper: Document): string {
  const day =
    paper.issued && (paper.issued.length === 10 ? `ngày ${shortDay(paper.issued)}` : shortDay(paper.issued))
  return [documentName(paper), day, paper.issuer && `của ${paper.issuer.name}`].filter(Boolean).join(' ')
}

function periodInWords({ from, to, basis, confirmedUntil }: MessageInForce['period']): string {
  const inferred = basis === 'INFERRED' ? ', thời gian suy ra' : ''
  if (!from) return 'không rõ thời gian áp dụng'
  if (to) return `áp dụng từ ${shortDay(from)} đến hết ${shortDay(to)}${inferred}`
  const confirmed = confirmedUntil
    ? `chưa xác nhận sau ${shortDay(confirmedUntil)}`
    : 'chưa văn bản nào xác nhận về sau'
  return `áp dụng từ ${shortDay(from)}, chưa có ngày kết thúc, ${confirmed}${inferred}`
}
