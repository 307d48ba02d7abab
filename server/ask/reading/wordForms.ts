import { fold, toneLast } from '../../../schema/words/fold'
import { idleWords } from '../../../schema/words/questions'
import { withOtherI } from '../../../schema/words/syllables'
import { hasMarks, type Word } from '../../typed/words'
import type { Range } from './question'

/** A word of our tables, in the forms in which a typed one is compared with it. */
export interface KnownWord {
  marked: string
  folded: string
}

export const knownWord = (word: string): KnownWord => ({ marked: toneLast(word), folded: fold(word) })

/** Who types marks means them: `đầu` is not `đâu`. Without marks any word that folds alike may be meant. */
export function isWord(typed: Word, { marked, folded }: KnownWord): boolean {
  if (hasMarks(typed)) return typed.marked === marked || withOtherI(typed.marked) === marked
  return typed.folded === folded || withOtherI(typed.folded) === folded
}

/** The words of a phrase of our tables. */
export const phraseOf = (said: string): readonly KnownWord[] => said.split(' ').map(knownWord)

/** Whether the typed words from here on are these. */
export const standsAt = (typed: readonly Word[], at: number, phrase: readonly KnownWord[]): boolean =>
  phrase.every((word, offset) => at + offset < typed.length && isWord(typed[at + offset]!, word))

/** Where the first of the phrases stands, the longest where several do. */
export function firstOf(typed: readonly Word[], phrases: readonly (readonly KnownWord[])[]): Range | null {
  for (let from = 0; from < typed.length; from++) {
    const lengths = phrases.filter(phrase => standsAt(typed, from, phrase)).map(({ length }) => length)
    if (lengths.length > 0) return { from, to: from + Math.max(...lengths) }
  }
  return null
}

/** Whether a typed word is one of a list. */
export function oneOf(words: readonly string[]): (typed: Word) => boolean {
  const marked = new Set(words.map(toneLast))
  const folded = new Set(words.map(fold))
  return typed => (hasMarks(typed) ? marked.has(typed.marked) : folded.has(typed.folded))
}

/** Whether a word carries nothing of what is asked. */
export const isIdle = oneOf(idleWords)
