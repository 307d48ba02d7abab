import { isLetter } from '../../../../schema/words/charClasses'
import type { Flow } from '../../flow'
import type { Quotation } from '../../forms/quotes'

/** The words of a running text that the source sets between asterisks, as quotations without marks. */
export function italics(source: string, { text, at, length }: Flow): Quotation[] {
  const found: Quotation[] = []
  let open = -1
  for (let i = 0; i < length; i++) {
    if (open < 0 && source.charAt(at[i]! - 1) === '*' && isLetter(text.charCodeAt(i))) open = i
    if (open >= 0 && source.charAt(at[i]! + 1) === '*') {
      found.push({ open: open - 1, close: i + 1, depth: 0 })
      open = -1
    }
  }
  return found
}
