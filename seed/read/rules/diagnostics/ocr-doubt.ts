import type { Diagnostic } from '../../entry'
import type { Paper } from '../../outline'
import { classOf, LOWER, UPPER } from '../../typography/chars'

const STRANGE = new Set([...'{}\\~^|<>ƒ‹›¬¢£¥§©®°±ŸÏ₫€¿¡'].map(char => char.charCodeAt(0)))
const LEAST = 4
/** One strange sign in so many units is no print of an office. */
const UNITS_PER_SLIP = 2500

/** Signs that no office prints (`3{85`, `Ƒ‹`) and capitals inside words (`nBƯười`): the text comes from a scan. */
export function ocrDoubt(paper: Paper): Diagnostic[] {
  let slips = 0
  let units = 0
  let first: { start: number; end: number } | null = null
  for (const { flow } of [...paper.head, ...paper.body]) {
    units += flow.text.length
    for (let i = 0; i < flow.text.length; i++) {
      const code = flow.text.charCodeAt(i)
      if (!STRANGE.has(code) && !isCapitalInside(flow.text, i, code)) continue
      slips++
      first ??= { start: flow.at[i]!, end: flow.at[i]! + 1 }
    }
  }
  if (!first || slips < LEAST || slips * UNITS_PER_SLIP < units) return []
  const message = `Văn bản có dấu hiệu nhận dạng chữ (OCR) sai ở ${slips} chỗ; cần đối chiếu với bản gốc.`
  return [{ severity: 'warning', rule: 'ocr-doubt', message, ...first }]
}

/** A capital between small letters of one word. */
function isCapitalInside(text: string, at: number, code: number): boolean {
  return (
    classOf(code) === UPPER &&
    classOf(text.charCodeAt(at - 1)) === LOWER &&
    classOf(text.charCodeAt(at + 1)) === LOWER &&
    classOf(text.charCodeAt(at + 2)) === LOWER
  )
}
