import { isLetter } from '../../../../schema/words/charClasses'
import { type Flow, offsetAt } from '../../flow'
import { indexWithin } from '../../forms/indexWithin'
import type { Quotation } from '../../forms/quotes'

/** The words of a running text that the source sets between asterisks, as quotations without marks. */
export function italics(source: string, flow: Flow): Quotation[] {
  const found: Quotation[] = []
  const { text, length } = flow
  if (
    length === 0 ||
    indexWithin(source, '*', Math.max(0, offsetAt(flow, 0) - 1), offsetAt(flow, length - 1) + 2) < 0
  )
    return found
  let open = -1
  for (let i = 0; i < length; i++) {
    if (open < 0 && source.charAt(offsetAt(flow, i) - 1) === '*' && isLetter(text.charCodeAt(i))) open = i
    if (open >= 0 && source.charAt(offsetAt(flow, i) + 1) === '*') {
      found.push({ open: open - 1, close: i + 1, depth: 0 })
      open = -1
    }
  }
  return found
}
