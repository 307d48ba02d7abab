import { isDigit, isLetter, isLower } from '../../../../../schema/words/charClasses'
import { foldUnits } from '../../../../../schema/words/foldUnits'
import { DAMAGES } from '../vocabulary/damages'
import { MEASURES } from '../vocabulary/measures'
import { NOT_COUNTED } from '../vocabulary/notCounted'
import { PAPERS } from '../vocabulary/papers'
import { PEOPLE } from '../vocabulary/people'
import { PLACES } from '../vocabulary/places'
import { THINGS } from '../vocabulary/things'
import { wordsAt } from './words'

/** What stands behind a number: a measure, a noun of our lists, or another noun, taken by its syllables. */
export interface Unit {
  unit: string
  end: number
  kind: 'measure' | 'noun' | 'other'
  /** Whether it counts places or bodies. */
  place: boolean
}

interface Known {
  word: string
  group: readonly string[]
}

/** By the folded first letter, the longest first, so that a place asks only a few. */
const byLetter = new Map<string, Known[]>()
for (const group of [MEASURES, PEOPLE, PLACES, PAPERS, THINGS]) {
  for (const word of group) {
    const letter = foldUnits(word.charAt(0))
    byLetter.set(letter, [...(byLetter.get(letter) ?? []), { word, group }])
  }
}
for (const known of byLetter.values()) known.sort((a, b) => b.word.length - a.word.length)

/** `tăng trưởng 2 con số`: digits of a number. */
const digitsAt = wordsAt(['con số', 'chữ số'])
const skippedAt = wordsAt([...NOT_COUNTED, ...DAMAGES])
/** Longer words are no syllables. */
const LONGEST_SYLLABLE = 12

/** Unit whose first letter stands at `at`: `tin, bài`, `tỷ đồng`, `phút/đài/tuần`, `đồng/văn bản`. */
export function unitAt(text: string, folded: string, at: number): Unit | null {
  if (digitsAt(text, at) > 0) return null
  const known = knownAt(text, folded, at)
  if (known) {
    const listed = listedWith(text, folded, at + known.word.length, known.group)
    const end = rateEnd(text, folded, listed)
    const kind = known.group === MEASURES ? 'measure' : 'noun'
    return { unit: text.slice(at, end), end, kind, place: known.group === PLACES }
  }
  const other = syllablesAt(text, at, 2)
  if (other === at) return null
  const end = rateEnd(text, folded, other)
  return { unit: text.slice(at, end), end, kind: 'other', place: false }
}

function knownAt(text: string, folded: string, at: number): Known | null {
  const known = byLetter.get(folded.charAt(at))
  if (!known) return null
  const words = text.slice(at, at + 28).toLowerCase()
  return (
    known.find(({ word }) => words.startsWith(word) && !goesOn(text.charCodeAt(at + word.length))) ?? null
  )
}

/** `tin, bài, phóng sự`, `xã, phường, thị trấn`: nouns of one kind that go on a unit. */
function listedWith(text: string, folded: string, from: number, group: readonly string[]): number {
  let end = from
  while (text.startsWith(', ', end)) {
    const next = knownAt(text, folded, end + 2)
    if (next?.group !== group || group === MEASURES) break
    if (LABELS.test(text.slice(end + 2 + next.word.length, end + 26 + next.word.length))) break
    end += 2 + next.word.length
  }
  return end
}

/** `4 đoàn, tuyến huyện: 13 đoàn`: the next noun begins a label. */
const LABELS = /^(?! (?:trên|tại|cho|của|với|về|từ|trong|và|ở|đã|có) )(?: [\p{L}]+){1,3}(?:: | \d)/u

/** `thuê bao/100 dân`. */
const PER_HEAD =
  /^\/(?:1[0.]*0|0?1) (?:dân|người|hộ|trẻ(?: sơ sinh)?(?: gái| trai)?|bé gái|bé trai|phụ nữ|ca)(?!\p{L})/u

/** Behind `lần/đài/tuần`, `đồng/văn bản`: what the unit is told for. */
function rateEnd(text: string, folded: string, from: number): number {
  let end = from
  end += PER_HEAD.exec(text.slice(end, end + 28))?.[0].length ?? 0
  while (text.charAt(end) === '/' && end - from < 40) {
    const known = knownAt(text, folded, end + 1)
    const next = known ? end + 1 + known.word.length : syllablesAt(text, end + 1, 2, true)
    if (next === end + 1) break
    end = next
  }
  return end
}

/** Behind at most `most` small syllables at `at` that may name a thing; `at` itself where none stands there. */
function syllablesAt(text: string, at: number, most: number, timeToo = false): number {
  let end = at
  for (let count = 0; count < most; count++) {
    const from = count === 0 ? at : end + 1
    if (count > 0 && text.charAt(end) !== ' ') break
    const next = syllableEnd(text, from)
    const skipped = skippedAt(text, from) > 0
    if (next === from || (skipped && !(timeToo && count === 0))) break
    end = next
    if (skipped) break
  }
  return end
}

function syllableEnd(text: string, from: number): number {
  let end = from
  if (!isLower(text.charCodeAt(from)) && !/\p{Lu}\p{Ll}/u.test(text.slice(from, from + 2))) return from
  while (isLetter(text.charCodeAt(end)) && end - from <= LONGEST_SYLLABLE) end++
  return end - from > LONGEST_SYLLABLE || goesOn(text.charCodeAt(end)) ? from : end
}

function goesOn(code: number): boolean {
  return isLetter(code) || isDigit(code)
}
