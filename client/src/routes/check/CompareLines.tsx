import { useTexts } from '../../app/site'
import type { QuoteMatch_MatchFragment } from '../../generated/types'
import { marked } from '../../lib/marked'
import styles from './check.module.css'

interface Props {
  given: string
  stored: string
  differences: QuoteMatch_MatchFragment['differences']
}

/** The sentence above the wording; dashed is the reader's, underlined the paper's, a bracket stands for a word absent. */
export function CompareLines({ given, stored, differences }: Props) {
  const words = useTexts().check
  const own = marked(
    given,
    differences.map(({ givenStart, givenEnd }) => ({ start: givenStart, end: givenEnd })),
  )
  const paper = marked(
    stored,
    differences.map(({ storedStart, storedEnd }) => ({ start: storedStart, end: storedEnd })),
  )
  return (
    <div className={styles.diff}>
      <p className="label">{words.sentence}</p>
      <p className={`wording-2 ${styles.yours}`} lang="vi">
        <Marked pieces={own} className={styles.yw} />
      </p>
      <p className="label">{words.papers}</p>
      <p className="wording-2" lang="vi">
        <Marked pieces={paper} className={styles.pw} />
      </p>
    </div>
  )
}

function Marked({ pieces, className }: { pieces: ReturnType<typeof marked>; className: string | undefined }) {
  return pieces.map(({ start, text, differs }) => {
    if (!differs) return text
    return text ? (
      <b key={start} className={className}>
        {text}
      </b>
    ) : (
      <i key={`${start} absent`} className={styles.none} />
    )
  })
}
