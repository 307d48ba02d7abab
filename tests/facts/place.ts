import type { Proven } from './facts'

export interface Span {
  start: number
  end: number
}

/** Mark-up that the key may print or leave out. */
const MARKS = /\*+|<\/?su[bp]>|\u200b/g

/** A text with its blanks collapsed and its mark-up left out, and where each sign of it stands. */
export class Places {
  readonly #plain: string
  readonly #at: number[] = []

  constructor(
    readonly text: string,
    readonly passages: readonly (Span & { locator: string })[] = [],
  ) {
    const marks = new Map([...text.matchAll(MARKS)].map(({ index, 0: mark }) => [index, mark.length]))
    let plain = ''
    for (let i = 0; i < text.length; i++) {
      const skipped = marks.get(i)
      if (skipped) {
        i += skipped - 1
        continue
      }
      const blank = /\s/.test(text[i]!)
      if (blank && plain.endsWith(' ')) continue
      plain += blank ? ' ' : text[i]
      this.#at.push(i)
    }
    this.#plain = plain
  }

  /** Where a quotation stands: in the passage of that locator where it is there, else everywhere. */
  find(quote: string, locator: string): Span[] {
    const spans = this.#all(plain(quote))
    const passages = this.passages.filter(passage => passage.locator === locator)
    const there = spans.filter(span => passages.some(passage => overlap(passage, span) > 0))
    return there.length > 0 ? there : spans
  }

  /** Where words stand within spans. */
  within(words: string, spans: readonly Span[]): Span[] {
    return this.#all(plain(words)).filter(found => spans.some(span => overlap(span, found) > 0))
  }

  #all(words: string): Span[] {
    const spans: Span[] = []
    if (words === '') return spans
    for (let i = this.#plain.indexOf(words); i >= 0; i = this.#plain.indexOf(words, i + 1)) {
      spans.push({ start: this.#at[i]!, end: this.#at[i + words.length - 1]! + 1 })
    }
    return spans
  }
}

/** Words as `Places` looks for them. */
export const plain = (words: string): string =>
  words.normalize('NFC').replace(MARKS, '').replace(/\s+/g, ' ').trim()

/** Length that two spans share. */
export const overlap = (a: Span, b: Span): number =>
  Math.max(0, Math.min(a.end, b.end) - Math.max(a.start, b.start))

export const shared = (spans: readonly Span[], others: readonly Span[]): number =>
  Math.max(0, ...spans.flatMap(span => others.map(other => overlap(span, other))))

/** Every slice of what proves a fact in a paper. */
export const slicesIn = ({ proofs }: Proven, file: string): Span[] =>
  proofs.filter(proof => proof.file === file).flatMap(proof => proof.slices)
