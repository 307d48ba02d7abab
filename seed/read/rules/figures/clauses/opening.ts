import { indexWithin } from '../../../forms/indexWithin'
import { wordsAt } from '../quantities/words'
import { LOOSE_OPENINGS, OPENINGS, PREAMBLES } from '../vocabulary/openings'
import { PLACES } from '../vocabulary/places'
import { agentIn, aspectAt, stateAt, verbAt } from './agent'
import { inCompound } from './joint'
import type { Range } from './range'

const openingAt = wordsAt(OPENINGS)
const looseAt = wordsAt(LOOSE_OPENINGS)
const preambleAt = wordsAt(PREAMBLES)
const placeAt = wordsAt([...PLACES, 'toàn', 'cả', 'các', 'những', 'mỗi', 'người'])

/** Where the words of a clause begin that tell something: behind `Cụ thể,`, behind `Thực hiện …, Sở đã`. */
export function beginning(text: string, { from }: Range, to: number): number {
  const start = withoutOpenings(text, from, to)
  if (preambleAt(text, start) === 0) return start
  for (let at = indexWithin(text, ', ', start, to); at >= 0; at = indexWithin(text, ', ', at + 1, to)) {
    const next = withoutOpenings(text, at + 2, to)
    if (inCompound(text, at) || !namesWho(text, next) || LISTED_NAME.test(text.slice(next, next + 40)))
      continue
    if (agentIn(text, { from: next, to })) return next
  }
  return start
}

/** `Theo báo cáo của các tỉnh Hà Giang, Tuyên Quang, Sơn La, …`: one more of a list of names. */
const LISTED_NAME = /^\p{Lu}\p{L}*(?: \p{Lu}\p{L}*){0,3}(?:,| và \p{Lu})/u

function withoutOpenings(text: string, from: number, to: number): number {
  let start = from
  for (;;) {
    while (start < to && ' ,:.-–'.includes(text.charAt(start))) start++
    const length = openingAt(text, start)
    const behind = start + length
    if (
      length === 0 ||
      behind >= to ||
      (text.charAt(behind) !== ',' && (looseAt(text, start) === 0 || !goesOn(text, behind + 1)))
    )
      return start
    start = behind
  }
}

/** `Đến nay đã …`, `Hiện nay toàn tỉnh …`: without a comma only before what acts or is done. */
function goesOn(text: string, at: number): boolean {
  return aspectAt(text, at) > 0 || stateAt(text, at) > 0 || verbAt(text, at) > 0 || namesWho(text, at)
}

function namesWho(text: string, at: number): boolean {
  return /^\p{Lu}/u.test(text.charAt(at)) || placeAt(text, at) > 0
}
