import type { Diagnostic } from '../../entry'
import { spanOf } from '../../flow'
import type { Paper } from '../../outline/types'
import type { Header } from '../header/header'

const MESSAGES = {
  BLANK: ['warning', 'blank-number', 'Số văn bản để trống; ký hiệu là'],
  UNREADABLE: [
    'warning',
    'unreadable-number',
    'Không đọc chắc được số văn bản; để trống, không đoán. Ký hiệu là',
  ],
  SPACED: ['info', 'spaced-number', 'Các chữ số của số văn bản in rời nhau, đã ghép lại; ký hiệu là'],
  NO_STROKE: [
    'warning',
    'number-without-stroke',
    'Giữa số và ký hiệu không có dấu gạch chéo, đã hiểu là có; ký hiệu là',
  ],
} as const

/** `Số: /KH-TBTT`, `Số: 3{85 /BNG-LS`, `Số: 1 0 9 4 3 /BYT-MT`: a number that is blank, illegible or oddly set. */
export function blankNumber(_paper: Paper, { number }: Header): Diagnostic[] {
  if (!number?.doubt) return []
  const [severity, rule, message] = MESSAGES[number.doubt]
  const span = spanOf(number.flow, 0, number.to)
  return [{ severity, rule, message: `${message} ${number.symbol ?? 'không rõ'}.`, ...span }]
}
