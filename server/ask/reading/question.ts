import { foldUnits } from '../../../schema/words/foldUnits'
import { type Word, wordsOf } from '../../typed/words'

/** More words are no question. */
export const MOST_WORDS = 40

/** Where something stands in the words of a question, half-open. */
export interface Range {
  from: number
  to: number
}

/** The words of a question; each belongs to one thing that was recognised, or to none yet. */
export class Question {
  readonly text: string
  /** Unit for unit the same places as `text`. */
  readonly folded: string
  readonly words: readonly Word[]
  /** Whether it states something, and asks at its end whether that is so. */
  isToConfirm = false
  readonly #taken: boolean[]

  constructor(text: string) {
    this.text = text.normalize('NFC')
    this.folded = foldUnits(this.text)
    this.words = wordsOf(this.text)
    this.#taken = this.words.map(() => false)
  }

  isFree(at: number): boolean {
    return at >= 0 && at < this.words.length && !this.#taken[at]
  }

  take({ from, to }: Range): void {
    this.#taken.fill(true, from, to)
  }

  /** The folded words of a range, a blank between them. */
  said({ from, to }: Range): string {
    return this.words
      .slice(from, to)
      .map(({ folded }) => folded)
      .join(' ')
  }

  /** The words that a span of the text touches, where all of them are free. */
  rangeOf(start: number, end: number): Range | null {
    const from = this.words.findIndex(word => word.end > start)
    const behind = this.words.findIndex(word => word.start >= end)
    const range = { from, to: behind === -1 ? this.words.length : behind }
    if (from === -1 || range.to <= from) return null
    for (let at = from; at < range.to; at++) if (!this.isFree(at)) return null
    return range
  }

  /** Places of the words that belong to nothing yet. */
  free(): number[] {
    return this.words.flatMap((_, at) => (this.isFree(at) ? [at] : []))
  }
}
