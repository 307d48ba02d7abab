import { useTexts } from '../../app/site'
import { LinkSentence } from '../../components/LinkSentence'
import { Proofs } from '../../components/Proofs'
import type { NumberedLink } from './traceTree'

interface Props {
  link: NumberedLink
  /** The reader walks along the picture: the panel stays in view. */
  walking: boolean
}

/** The link that the reader is on, with its proof. */
export function SelectedLink({ link: { no, link, known }, walking }: Props) {
  const words = useTexts().trace
  return (
    <aside className="selected noprint" aria-label={words.selected} data-walking={walking || undefined}>
      <p className="numbered">
        <b className="no" data-known={known}>
          {no}
        </b>
        <span className="big">
          <LinkSentence link={link} />
        </span>
      </p>
      <Proofs
        evidence={link.evidence.slice(0, 1)}
        basis={link.basis}
        because={link.basis === 'INFERRED' ? link.rule : null}
      />
    </aside>
  )
}
