import { yearOf } from '../../../../schema/words/calendar'
import { periodBehind } from './period'
import type { MessageRule } from './quoted'

/** `truyền thông chống dịch COVID-19 “…” (từ ngày 07/9 đến ngày 14/9/2021)`: the name of a plan of communication and its period. */
export const campaign: MessageRule = ({ before, beforeAt, run, quotation, header }) => {
  const at = before.lastIndexOf('truyen thong')
  if (at < 0 || /[.;:()"]/.test(before.slice(at))) return null
  if (!periodBehind(run.flow.folded, quotation.close, yearOf(header.issued))) return null
  return { kind: 'MESSAGE', rule: 'message-of-campaign', at: beforeAt + at, calledBy: null }
}
