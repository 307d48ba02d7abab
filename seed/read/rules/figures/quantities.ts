import { bareCountAt, type Quantity, quantityAt } from './quantity'

/** Every quantity of a running text, in order. */
export function quantitiesIn(text: string, folded: string): Quantity[] {
  const found: Quantity[] = []
  let listedUntil = -1
  const digits = /\d+/g
  for (let figures = digits.exec(folded); figures; figures = digits.exec(folded)) {
    const at = figures.index
    const quantity = quantityAt(text, folded, at) ?? bareCountAt(text, folded, at, at <= listedUntil)
    if (!quantity) continue
    found.push(quantity)
    if (quantity.unit === '') listedUntil = quantity.end + LIST_REACH
    digits.lastIndex = quantity.end
  }
  return found
}

/** How far behind a bare count the next of its list may stand. */
const LIST_REACH = 80
