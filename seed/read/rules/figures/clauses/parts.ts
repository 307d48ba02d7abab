import { lowerBound } from '../../../lowerBound'
import type { Told } from '../told'
import type { Clause } from './clause'
import { closing } from './marks'
import type { Range } from './range'

/** `27 công lập`, `có 16 trực tiếp`. */
const PART = /^\s*(?:có )?(\d[\d.]{0,12}) \D{2,60}$/u
const NEXT = /[,;] (?=\d)| và (?=\d)/u

/** `28 trường (27 công lập, 1 tư thục)`: whether the bracket that holds a figure breaks down the count before it. */
export function isPartOfCount({ flow: { text }, clausesOf }: Told, { segment, before }: Clause): boolean {
  const { outside } = segment
  if (!outside || before.some(({ from, to }) => text.slice(from, to).trim() !== '')) return false
  const { at, segment: outer } = outside
  const counted = clausesOf.get(outer) ?? []
  const whole = counted[lowerBound(counted.length, i => counted[i]!.quantity.end < at - 1)]?.quantity
  if (!whole || whole.value === null || whole.end > at) return false
  const close = closing(text, at, text.length)
  const parts = text.slice(at + 1, close).split(new RegExp(NEXT, 'gu'))
  if (parts.length < 2) return false
  const counts = parts.map(part => Number(PART.exec(part)?.[1]?.replaceAll('.', '') ?? Number.NaN))
  return counts.reduce((sum, count) => sum + count, 0) === whole.value
}

/** `: 1.700.300 (đạt 94,99%), còn tồn …`: behind a bare count and its bracket another begins. */
const BARE_END = /^(?: \([^()]*\))?(?=,)/u

/** The words behind a bare count, or a figure that opens a bracket, up to the next. */
export function upToNextPart(text: string, { segment, before, behind, quantity }: Clause): Range {
  const words = text.slice(behind.from, behind.to)
  const ended = quantity.kind === 'bare' ? BARE_END.exec(words) : null
  if (ended) return { from: behind.from, to: behind.from + ended[0].length }
  if (!segment.outside || before.some(({ from, to }) => text.slice(from, to).trim() !== '')) return behind
  const next = NEXT.exec(words)
  return next ? { from: behind.from, to: behind.from + next.index } : behind
}
