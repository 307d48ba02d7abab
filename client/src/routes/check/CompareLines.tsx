import { useTexts } from '../../app/site'
import { marked } from '../../lib/marked'
import styles from './check.module.css'
import type { Difference } from './differing'

interface Props {
  given: string
  stored: string
  differences: readonly Difference[]
  /** The sentence in the given text. */
  span: { givenStart: number; givenEnd: number }
}

/** The sentence above the wording; dashed is the reader's, underlined the paper's, a bracket stands for a word absent. */
export function CompareLines({ given, stored, differences, span }: Props) {
  const words = useTexts().check
  const start = Math.min(span.givenStart, ...differences.map(({ givenStart }) => givenStart))
  const end = Math.max(span.givenEnd, ...differences.map(({ givenEnd }) => givenEnd))
  const own = marked(
    given.slice(start, end),
    differences.map(({ givenStart, givenEnd }) => ({ start: givenStart - start, end: givenEnd - start })),
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
  return pieces.map(({ start, text, differs }, at) => {
    if (!differs) return text
    return text ? (
      <b key={start} className={className}>
        {text}
      </b>
    ) : (
      <i key={`${start} ${pieces[at - 1]?.text ?? ''} absent`} className={styles.none} />
    )
  })
}
