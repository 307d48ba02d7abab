import { stateAt } from './clauses/agent'
import type { Quantity } from './quantities/quantity'

const WHOLE_BEFORE =
  /(?:trong|trên) tổng(?: số)? ((?:[^,;.()]|[.,](?=\d)){3,100}?),? (?:chiếm|đạt|bằng|tỷ lệ|tỉ lệ)[^,;]*$/iu
const OVER = /(?:tỷ lệ|tỉ lệ)[^,;]*\/([^,;/()]{3,60})/iu
const WHOLE_BEHIND = /^(?:so với|trong tổng số|trên tổng số|tổng số|trong số|trên) /iu
/** A share of growth is of no whole. */
const GROWTH = /(?<!\p{L})(?:tăng|giảm)(?: thêm| khoảng)?$/u
/** What is compared with, or told besides, is no whole. */
const NO_WHOLE = /^(?:so|của|và|do|nên|để|theo|tại|trở|\/)(?!\p{L})/u
const LONGEST = 140

/** Of what a share is: the words behind it (`31% dân số`), the total before it (`trong tổng số 113 mũi …, đạt 98%`). */
export function wholeOf(before: string, behind: string, { kind, whole: all, unit }: Quantity): string | null {
  if (all !== null) return `${all.toLocaleString('vi-VN')} ${unit}`.trim()
  if (kind !== 'share') return null
  const after = behind.trim()
  if (GROWTH.test(before.trim())) return null
  const whole = after.replace(WHOLE_BEHIND, '')
  if (after !== '' && !NO_WHOLE.test(whole)) return firstPhrase(whole)
  return (WHOLE_BEFORE.exec(before) ?? OVER.exec(before))?.[1]?.trim() ?? null
}

function firstPhrase(words: string): string {
  const stop = words.search(/[;(]/)
  const phrase = stop < 0 ? words : words.slice(0, stop)
  for (let at = phrase.indexOf(' '); at >= 0; at = phrase.indexOf(' ', at + 1)) {
    if (stateAt(phrase, at + 1) > 0 || phrase.startsWith('đều ', at + 1) || phrase.startsWith('đã ', at + 1))
      return phrase.slice(0, at)
  }
  return phrase.slice(0, LONGEST).trim()
}
