import type { Diagnostic } from '../../entry'
import { spanOf } from '../../flow'
import type { Paper } from '../../outline/types'
import type { Header } from '../header/header'

const MESSAGES = {
  BLANK: ['warning', 'blank-date', 'Ngày ký để trống một phần; chỉ ghi phần có in'],
  UNREADABLE: ['warning', 'unreadable-date', 'Không đọc chắc được ngày ký; không đoán'],
  SPACED: ['info', 'spaced-date', 'Hai chữ số của ngày ký in rời nhau, đã ghép lại'],
  IMPOSSIBLE: ['error', 'impossible-date', 'Ngày ký không có trong lịch'],
} as const

/** `Hà Nội, ngày tháng năm 2021`, `ngày l8thang 8 năm 2021`, `ngày 31 tháng 02`: what is wrong with the day of issue. */
export function blankDate(_paper: Paper, { date }: Header): Diagnostic[] {
  if (!date?.doubt) return []
  const [severity, rule, message] = MESSAGES[date.doubt]
  const printed = date.flow.text.slice(date.from, date.to)
  return [{ severity, rule, message: `${message}: “${printed}”.`, ...spanOf(date.flow, date.from, date.to) }]
}
