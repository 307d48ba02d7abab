import type { Diagnostic } from '../../entry'
import type { Paper } from '../../outline/types'
import type { Header } from '../header/header'

/** A text without a number line: a press text, an annex, an excerpt. */
export function noNumber(paper: Paper, { number }: Header): Diagnostic[] {
  if (number || paper.headPieces.some(({ role }) => role === 'carrier')) return []
  const first = paper.head[0] ?? paper.body[0]
  const start = first?.start ?? 0
  const message = 'Không thấy dòng số và ký hiệu văn bản ở phần đầu.'
  return [{ severity: 'info', rule: 'no-number', message, start, end: first?.end ?? start }]
}
