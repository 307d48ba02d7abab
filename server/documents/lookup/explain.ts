import type { Document } from '../../../schema/documents/document'
import type { AskedNumber } from './askedNumber'

export const explainNoId = (id: string): string => `Không có văn bản nào mang mã định danh “${id}”.`

export function explainAmbiguous(number: string, candidates: readonly Document[]): string {
  const listed = candidates.slice(0, 5).map(described).join('; ')
  const more = candidates.length > 5 ? `; và ${candidates.length - 5} văn bản khác` : ''
  return `Có ${candidates.length} văn bản hợp với “${number.trim()}”: ${listed}${more}. Hãy nêu thêm cơ quan ban hành hoặc năm.`
}

export function explainOtherIssuer(number: string, { issuer, year }: AskedNumber): string {
  const condition = [issuer === null ? null : `của “${issuer}”`, year === null ? null : `năm ${year}`]
  return `Có văn bản hợp với “${number.trim()}” nhưng không có văn bản nào ${condition.filter(Boolean).join(', ')}.`
}

export function explainNotFound(number: string, { year }: AskedNumber, nearest: readonly Document[]): string {
  const ofYear = year === null ? '' : ` năm ${year}`
  const near = nearest.length > 0 ? ` Gần nhất: ${nearest.map(dated).join(', ')}.` : ''
  return `Trong kho không có văn bản nào hợp với “${number.trim()}”${ofYear}, kể cả văn bản chỉ được viện dẫn.${near}`
}

const named = ({ number, title }: Document): string => number ?? title ?? 'văn bản không số'

const dated = (document: Document): string =>
  document.issued ? `${named(document)} (${document.issued.slice(0, 4)})` : named(document)

function described(document: Document): string {
  const issuer = document.issuer ? ` của ${document.issuer.name}` : ''
  const year = document.issued ? ` năm ${document.issued.slice(0, 4)}` : ' không rõ năm'
  return `${named(document)}${issuer}${year}`
}
