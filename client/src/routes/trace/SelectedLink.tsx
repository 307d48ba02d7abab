import { useTexts } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { LinkNumbered } from './LinkNumbered'
import styles from './trace.module.css'
import type { NumberedLink } from './traceTree'

interface Props {
  link: NumberedLink
  /** The reader walks along the picture: the panel stays in view. */
  walking: boolean
}

/** The link that the reader is on, with its proof. */
export function SelectedLink({ link: numbered, walking }: Props) {
  const { link } = numbered
  const words = useTexts().trace
  return (
    <aside
      className={`${styles.selected} noprint`}
      aria-label={words.selected}
      data-walking={walking || undefined}
    >
      <LinkNumbered link={numbered} whole />
      <Proofs
        evidence={link.evidence.slice(0, 1)}
        basis={link.basis}
        because={link.basis === 'INFERRED' ? link.rule : null}
      />
    </aside>
  )
}
