import { syllables } from '../../../compare/syllables'
import type { Quantity } from '../quantities/quantity'
import type { Time } from '../times/time'
import { clauseBefore, counted, subjectIn } from './bearerWords'

/** A figure with who or what has it, as a range of the text. */
export interface Borne {
  quantity: Quantity
  bearer: [number, number]
}

/** Fewer syllables between two figures (`cập nhật trong`) only join them. */
const SHORTEST_JOINING = 4

/** Who or what has each figure: the words before it in its clause, else those that lead the list in, else what is counted. */
export function bearersOf(text: string, quantities: readonly Quantity[], times: readonly Time[]): Borne[] {
  const borne: Borne[] = []
  for (const quantity of quantities)
    borne.push({ quantity, bearer: bearerOf(text, quantity, borne.at(-1) ?? null, times) })
  return borne
}

function bearerOf(
  text: string,
  quantity: Quantity,
  before: Borne | null,
  times: readonly Time[],
): [number, number] {
  const least = before?.quantity.end ?? 0
  const clause = clauseBefore(text, quantity.from, least)
  if (before && clause.mark === '') return bearerBehind(text, quantity, before, times)
  const own = subjectIn(text, clause.from, quantity.from, times)
  if (own) return own
  const words = countedOf(text, quantity)
  const tells = words[1] - words[0] > quantity.unit.length + 1
  if (clause.mark === '(' && before && tells) return words
  if (clause.mark === ':' || clause.mark === '(') {
    const lead = clauseBefore(text, clause.from - 1, least)
    const leading = subjectIn(text, lead.from, clause.from - 1, times)
    if (leading) return leading
  }
  const sameSentence = before !== null && clause.mark !== '.' && clause.mark !== 'cut'
  return sameSentence && !tells ? before.bearer : words
}

/** A figure that follows another in one clause: a list goes on with its bearer, a new verb has one of its own. */
function bearerBehind(
  text: string,
  quantity: Quantity,
  before: Borne,
  times: readonly Time[],
): [number, number] {
  const from = before.quantity.end
  const between = text.slice(from, quantity.from)
  const closed = between.lastIndexOf(') ')
  const own = closed >= 0 ? subjectIn(text, from + closed + 1, quantity.from, times) : null
  if (own) return own
  const comma = between.lastIndexOf(', ')
  if (comma >= 0) {
    const own = subjectIn(text, from + comma + 2, quantity.from, times)
    if (own) return own
    const words = countedOf(text, quantity)
    if (quantity.unit !== '%' && words[1] - words[0] > quantity.unit.length + 1) return words
    const share = quantity.unit === '%' && before.quantity.kind === 'count'
    return share ? [from - before.quantity.unit.length, from + between.indexOf(', ')] : before.bearer
  }
  if (between.includes(' đã '))
    return subjectIn(text, from - before.quantity.unit.length, quantity.from, times) ?? before.bearer
  const words = countedOf(text, quantity)
  const bare = quantity.unit === '%' || quantity.unit.includes('đồng')
  if (bare) return before.bearer
  if (words[1] - words[0] > quantity.unit.length + 1) return words
  const joining = subjectIn(text, from, quantity.from, times)
  const tells = joining !== null && syllables(text.slice(...joining)).length >= SHORTEST_JOINING
  return tells ? joining : before.bearer
}

function countedOf(text: string, { unit, end }: Quantity): [number, number] {
  return counted(text, unit === '%' ? end + 1 : end - unit.length, end)
}
