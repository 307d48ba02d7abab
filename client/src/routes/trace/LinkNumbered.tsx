import { LinkSentence } from '../../components/LinkSentence'
import styles from './trace.module.css'
import type { NumberedLink } from './traceTree'

/** A link as a sentence, behind the number that it has in the picture. */
export function LinkNumbered({ link: { no, link, known }, whole }: { link: NumberedLink; whole?: boolean }) {
  return (
    <p className={styles.numbered}>
      <b className="no" data-known={known}>
        {no}
      </b>
      <span className="big">
        <LinkSentence link={link} whole={whole} />
      </span>
    </p>
  )
}
