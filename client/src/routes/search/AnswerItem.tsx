import { useTexts } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { SiteLink } from '../../components/SiteLink'
import type { AnswerItem_ItemFragment } from '../../generated/types'

/** One part of an answer, its quotations below it, or one choice. */
export function AnswerItem({ item }: { item: Omit<AnswerItem_ItemFragment, ' $fragmentName'> }) {
  const words = useTexts().searching.answer
  const { sentence, url, evidence } = item
  if (evidence.length === 0) {
    return <p lang="vi">{url ? <SiteLink to={url}>{sentence}</SiteLink> : sentence}</p>
  }
  return (
    <>
      <p lang="vi">{sentence}</p>
      <details className="further">
        <summary>{words.proofs}</summary>
        <Proofs evidence={evidence} />
      </details>
    </>
  )
}
