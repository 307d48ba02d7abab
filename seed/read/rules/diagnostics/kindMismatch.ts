import type { Diagnostic } from '../../entry'
import { spanOf } from '../../flow'
import type { Paper } from '../../outline/types'
import type { Header } from '../header/header'

/** `BÁO CÁO` above `Số: 12/KH-UBND`: the kind that the head names and the sign of its number disagree. */
export function kindMismatch(_paper: Paper, { kind, number }: Header): Diagnostic[] {
  const sign = number?.parsed?.kind
  if (!kind?.named || !number || !sign || sign === kind.kind || number.parsed?.groups.length === 1) return []
  if (kind.kind === 'OTHER' || (kind.kind === 'REGULATION' && sign === 'DECISION')) return []
  const named = kind.flow.text.slice(kind.from, kind.to)
  const message = `Tên loại “${named}” không khớp ký hiệu ${number.symbol}.`
  return [
    { severity: 'warning', rule: 'kind-mismatch', message, ...spanOf(number.flow, number.from, number.to) },
  ]
}
