import { isDigit } from '../../typography/chars'
import { bareCountAt, type Quantity, quantityAt } from './quantity'

/** Every quantity of a running text, in order. */
export function quantitiesIn(text: string, folded: string): Quantity[] {
  const found: Quantity[] = []
  let listedUntil = -1
  for (let at = 0; at < text.length; at++) {
    if (!isDigit(text.charCodeAt(at))) continue
    const quantity = quantityAt(text, folded, at) ?? bareCountAt(text, folded, at, at <= listedUntil)
    if (quantity) {
      found.push(quantity)
      if (quantity.unit === '') listedUntil = quantity.end + LIST_REACH
      at = quantity.end - 1
    } else while (isDigit(text.charCodeAt(at + 1))) at++
  }
  return found
}

/** How far behind a bare count the next of its list may stand. */
const LIST_REACH = 80
