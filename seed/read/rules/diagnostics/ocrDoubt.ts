import { isLower, isUpper } from '../../../../schema/words/charClasses'
import type { Diagnostic } from '../../entry'
import { mayHold, spanOf } from '../../flow'
import { INNER_CAPITAL, isStrange, STRANGE } from '../../forms/signs'
import type { Paper } from '../../outline/types'

const LEAST = 3
/** One strange sign in so many units is no print of an office. */
const UNITS_PER_SLIP = 2500

/** Signs that no office prints (`3{85`, `Ƒ‹`) and capitals inside words (`thưƠng`): the text comes from a scan. */
export function ocrDoubt(paper: Paper): Diagnostic[] {
  let slips = 0
  let units = 0
  let first: { start: number; end: number } | null = null
  for (const { flow } of [...paper.head, ...paper.body]) {
    units += flow.length
    if (!mayHold(flow, STRANGE | INNER_CAPITAL)) continue
    const { text } = flow
    for (let i = 0; i < text.length; i++) {
      const code = text.charCodeAt(i)
      if (!isStrange(code) && !(isUpper(code) && isCapitalInside(text, i))) continue
      slips++
      first ??= spanOf(flow, i, i + 1)
    }
  }
  if (!first || slips < LEAST || slips * UNITS_PER_SLIP < units) return []
  const message = `Văn bản có dấu hiệu nhận dạng chữ (OCR) sai ở ${slips} chỗ; cần đối chiếu với bản gốc.`
  return [{ severity: 'warning', rule: 'ocr-doubt', message, ...first }]
}

/** A capital between small letters of a Vietnamese word (`thưƠng`); `YouTube` has no marks and is a name. */
function isCapitalInside(text: string, at: number): boolean {
  const before = text.charCodeAt(at - 1)
  const after = text.charCodeAt(at + 1)
  if (!isLower(before) || !isLower(after)) return false
  return before >= 0x80 || after >= 0x80 || text.charCodeAt(at) >= 0x80
}
