import { useTexts } from '../../app/site'
import type { QuoteMatch_MatchFragment } from '../../generated/types'
import { marked } from '../../lib/marked'
import styles from './check.module.css'

interface Props {
  text: string
  matches: readonly Pick<QuoteMatch_MatchFragment, 'givenStart' | 'givenEnd'>[]
}

/** A text of several sentences, once, each sentence that quotes leading to what it quotes. One sentence is shown below. */
export function AskedText({ text, matches }: Props) {
  const words = useTexts().check
  const spans = spansOf(matches)
  const [first] = spans
  if (!first || (spans.length === 1 && text.length - (first.end - first.start) < FEW)) return null
  const numbers = new Map(spans.map(({ start, number }) => [start, number]))
  return (
    <section className={styles.checked} aria-labelledby="doan">
      <h2 id="doan">{words.found(spans.length)}</h2>
      <p className={styles.asked} lang="vi">
        {marked(text, spans).map(({ start, text: piece, differs }) =>
          differs ? (
            <a key={start} href={`#kq-${numbers.get(start)}`}>
              {piece}
            </a>
          ) : (
            shortened(piece)
          ),
        )}
      </p>
    </section>
  )
}

/** Signs around a sentence that make it no text of several. */
const FEW = 8

/** The sentences that quote, in order, each with the number of the best that it quotes. */
function spansOf(matches: Props['matches']): { start: number; end: number; number: number }[] {
  const spans: { start: number; end: number; number: number }[] = []
  for (const [at, { givenStart: start, givenEnd: end }] of matches.entries())
    if (!spans.some(span => start < span.end && span.start < end)) spans.push({ start, end, number: at + 1 })
  return spans.sort((a, b) => a.start - b.start)
}

const LONG = 400
const KEPT = 160

/** Of a long stretch that quotes nothing, its ends. */
const shortened = (piece: string): string =>
  piece.length <= LONG ? piece : `${piece.slice(0, KEPT)} […] ${piece.slice(-KEPT)}`
