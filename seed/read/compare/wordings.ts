import { quotations } from '../forms/quotes'
import { slipDistance } from './numbers'
import { distanceOf, syllables } from './syllables'

/** Of two wordings of one sentence at most three syllables in ten differ. */
const SAME_SENTENCE = 0.3
/** Titles go on differently behind their ends; a difference counts where both go on alike behind it. */
const ALIKE_BEFORE = 3
const ALIKE_BEHIND = 3
const WIDEST = 2
const LETTERS_PER_SLIP = 3

/** Whether two wordings are one sentence, in one form or two. */
export function sameSentence(a: string, b: string): boolean {
  return distanceOf(syllables(a), syllables(b), SAME_SENTENCE) <= SAME_SENTENCE
}

/** Fewer syllables are common words: only the same ones are the same saying. */
const SHORTEST_NEAR = 6
const FORMULA = /^(\d ?k)(?: \([^()]*\))? ?\+/i

/** A wording as it is compared. */
export interface SayingWords {
  key: string
  words: readonly string[]
  formula: string | null
}

export function sayingWords(text: string): SayingWords {
  const words = syllables(text)
  return { key: words.join(' '), words, formula: formulaOf(text) }
}

/** Whether two wordings are one saying: the same words, nearly the same, or one formula (`5K + …`) however it goes on. */
export function sameSaying(a: SayingWords, b: SayingWords): boolean {
  if (a.key === b.key || (a.formula !== null && a.formula === b.formula)) return true
  const shorter = Math.min(a.words.length, b.words.length)
  const longer = Math.max(a.words.length, b.words.length)
  if (longer - shorter > SAME_SENTENCE * longer) return false
  if (shorter < SHORTEST_NEAR || !sharesMost(a.words, b.words)) return false
  return distanceOf(a.words, b.words, SAME_SENTENCE) <= SAME_SENTENCE
}

/** Without most of the words in common no order of them is near: a cheap look before the dear one. */
function sharesMost(a: readonly string[], b: readonly string[]): boolean {
  const words = new Set(a)
  const shared = b.reduce((count, word) => count + (words.has(word) ? 1 : 0), 0)
  return shared >= (1 - SAME_SENTENCE) * Math.max(a.length, b.length) || b.length < a.length
}

/** The name of a formula that is a sum of measures: `5k` of `5K + vắc xin`. */
function formulaOf(text: string): string | null {
  const name = FORMULA.exec(text)?.[1]
  return name ? name.replace(' ', '').toLowerCase() : null
}

function nearButNotSame(a: readonly string[], b: readonly string[], most: number): boolean {
  const distance = distanceOf(a, b, most)
  return distance > 0 && distance <= most
}

/** A title as it is compared: all its syllables, and those of the name that it quotes. */
export interface TitleWords {
  whole: readonly string[]
  name: readonly string[] | null
}

export function titleWords(title: string): TitleWords {
  const name = quotedName(title)
  return { whole: ownWords(syllables(title)), name: name === null ? null : syllables(name) }
}

/** The words before a number, behind which the title of another paper stands; a word printed twice over counts once. */
function ownWords(words: readonly string[]): string[] {
  const number = words.findIndex(word => /\d/.test(word))
  const own = number < 0 ? words : words.slice(0, number)
  return own.filter((word, place) => word !== own[place - 1])
}

/** Whether two titles name one thing in two forms: by their quoted names, else by words that differ inside them. */
export function titlesDiffer(a: TitleWords, b: TitleWords): boolean {
  if (a.name && b.name) return nearButNotSame(a.name, b.name, SAME_SENTENCE)
  const [left, right] = [a.whole, b.whole]
  let same = 0
  while (same < left.length && same < right.length && sameWord(left[same]!, right[same]!)) same++
  if (same < ALIKE_BEFORE) return false
  for (let i = 0; i <= WIDEST; i++)
    for (let j = 0; j <= WIDEST; j++) if (i + j > 0 && alike(left, same + i, right, same + j)) return true
  return false
}

/** Letters that a scanner or a typist mistook: `sưng` for `sung`, `nbuoi` for `nguoi`; no other name is meant. */
function sameWord(a: string, b: string): boolean {
  return a === b || slipDistance(a, b) * LETTERS_PER_SLIP <= Math.max(a.length, b.length)
}

function alike(a: readonly string[], from: number, b: readonly string[], at: number): boolean {
  if (from + ALIKE_BEHIND > a.length || at + ALIKE_BEHIND > b.length) return false
  for (let k = 0; k < ALIKE_BEHIND; k++) if (a[from + k] !== b[at + k]) return false
  return true
}

/** The outermost quotation of a title, without its marks. */
export function quotedName(title: string): string | null {
  const outer = quotations(title).find(({ depth }) => depth === 0)
  return outer ? title.slice(outer.open + 1, outer.close) : null
}
