import { Words } from '../../components/Words'
import styles from './document.module.css'
import type { PassagePiece } from './passagePieces'

interface Props {
  pieces: readonly PassagePiece[]
  /** Whether the text is held whole, so that what is quoted of it is to be marked. */
  whole: boolean
}

const LONGEST = 72

/** A paragraph as one text; words that stand further up are a link to them, long ones by their beginning. */
export function PassageWords({ pieces, whole }: Props) {
  return (
    <p className="paper" lang="vi">
      {pieces.map(({ start, text, above, quoted }) => {
        if (text === null) return ' […] '
        if (above) {
          return (
            <a key={start} href={`#${above.anchor}`} title={above.title}>
              <Words text={whole ? text : beginning(text)} />
            </a>
          )
        }
        return whole && quoted ? (
          <mark className={styles.quoted} key={start}>
            <Words text={text} />
          </mark>
        ) : (
          <Words key={start} text={text} />
        )
      })}
    </p>
  )
}

/** The first words of a long text. */
function beginning(text: string): string {
  if (text.length <= LONGEST) return text
  return `${text.slice(0, text.lastIndexOf(' ', LONGEST))} …`
}
