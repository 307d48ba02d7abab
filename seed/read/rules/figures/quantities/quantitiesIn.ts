import type { Flow } from '../../../flow'
import { bareCountAt } from './bareCount'
import { bareFractionAt, fractionAt } from './fraction'
import { type Quantity, quantityAt } from './quantity'
import { rankAt } from './rank'

/** How far behind a bare count the next of its list may stand. */
const LIST_REACH = 80

/** What a text counts is asked for by its figures, its sums and its lists. */
const known = new WeakMap<Flow, readonly Quantity[]>()

/** Every quantity of a running text, in order. */
export function quantitiesIn(flow: Flow): readonly Quantity[] {
  const told = known.get(flow)
  if (told) return told
  const quantities = counted(flow)
  known.set(flow, quantities)
  return quantities
}

function counted({ text, folded }: Flow): Quantity[] {
  const found: Quantity[] = []
  let listedUntil = -1
  const digits = /\d+/g
  for (let figures = digits.exec(folded); figures; figures = digits.exec(folded)) {
    const at = figures.index
    const quantity =
      quantityAt(text, folded, at) ??
      rankAt(text, folded, at) ??
      fractionAt(text, folded, at) ??
      bareFractionAt(text, at) ??
      bareCountAt(text, folded, at, at <= listedUntil, at - (found.at(-1)?.end ?? -LIST_REACH) < LIST_REACH)
    if (!quantity) continue
    found.push(quantity)
    if (quantity.kind === 'bare') listedUntil = quantity.end + LIST_REACH
    digits.lastIndex = quantity.end
  }
  return found
}
