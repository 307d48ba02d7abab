import { Words } from '../../components/Words'
import { marked } from '../../lib/marked'
import styles from './document.module.css'
import { evidenceIn } from './evidenceIn'

interface Props {
  /** Null where only quotations are held. */
  text: string | null
  quotes: readonly { quote: string }[]
}

/** A paragraph as printed with what is quoted of it underlined; without its text, the quotations in their order. */
export function PassageWords({ text, quotes }: Props) {
  if (text === null) {
    return widest(quotes.map(({ quote }) => quote)).map(quote => (
      <blockquote className={styles.slice} key={quote} lang="vi">
        <p>
          <Words text={quote} />
        </p>
      </blockquote>
    ))
  }
  return (
    <p className="paper" lang="vi">
      {marked(text, evidenceIn(text, quotes)).map(({ start, text: piece, differs }) =>
        differs ? (
          <mark className={styles.quoted} key={start}>
            <Words text={piece} />
          </mark>
        ) : (
          <Words key={start} text={piece} />
        ),
      )}
    </p>
  )
}

/** Each once, and none that another holds. */
const widest = (quotes: readonly string[]): string[] =>
  [...new Set(quotes)].filter(quote => !quotes.some(other => other !== quote && other.includes(quote)))
