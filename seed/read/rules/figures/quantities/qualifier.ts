import type { FigureFact } from '../../../entry'
import { ABOUT, AT_LEAST, AT_MOST, COMPARED } from '../vocabulary/qualifiers'
import { wordBefore } from './words'

type Qualifier = FigureFact['qualifier']

const QUALIFIERS: ReadonlyMap<string, Qualifier> = new Map([
  ...ABOUT.map(word => [word, 'ABOUT'] as const),
  ...AT_MOST.map(word => [word, 'AT_MOST'] as const),
  ...AT_LEAST.map(word => [word, 'AT_LEAST'] as const),
])
/** They are printed with the number and leave it as exact as it is. */
const AVERAGE = new Set(['trung bình', 'bình quân'])
const COMPARES = new Set(COMPARED)
/** `ít nhất tăng tần suất gấp 2 lần`: the bound stands before the verb. */
const FAR = /(?:^|[ (])(ít nhất|tối thiểu|hơn|gần)(?: \p{L}+){0,4} $/u

export interface Qualified {
  qualifier: Qualifier
  start: number
}

/** The words before a figure that make it less than exact, and where they begin; `ofPlaces` where it counts places. */
export function qualifierBefore(text: string, at: number, ofPlaces = false): Qualified {
  const exact = { qualifier: 'EXACT' as const, start: at }
  const start = wordBefore(text, at)
  if (start === at) return exact
  const word = text.slice(start, at - 1).toLowerCase()
  const earlierAt = wordBefore(text, start)
  const earlier = text.slice(earlierAt, start - 1).toLowerCase()
  const pair = QUALIFIERS.get(`${earlier} ${word}`)
  if (pair) return { qualifier: pair, start: earlierAt }
  if (AVERAGE.has(`${earlier} ${word}`)) return { qualifier: 'EXACT', start: earlierAt }
  if (word === 'gấp') return { qualifier: farBefore(text, at), start: at }
  const single = QUALIFIERS.get(word)
  if (!single || (word === 'hơn' && COMPARES.has(earlier)) || (ofPlaces && saysWhere(text, word, start)))
    return exact
  return { qualifier: single, start }
}

function farBefore(text: string, at: number): Qualifier {
  const far = FAR.exec(text.slice(Math.max(0, at - 48), at))?.[1]
  return (far && QUALIFIERS.get(far)) || 'EXACT'
}

/** `98 ổ trên 21 phường`, `20 lớp trên 3 xã`: behind a counted thing `trên` says where, not how many. */
function saysWhere(text: string, word: string, start: number): boolean {
  return word === 'trên' && COUNTED.test(text.slice(Math.max(0, start - 48), start))
}
const COUNTED = /\d (?:\p{L}+ ){1,4}(?<!(?:có|đạt|là|được|với|từ) )$/u
