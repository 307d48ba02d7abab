import { useSite } from '../../app/site'
import { Proofs } from '../../components/Proofs'
import { SiteLink } from '../../components/SiteLink'
import type { AnswerItem_ItemFragment } from '../../generated/types'

/** One part of an answer, its quotations below it, or one choice. */
export function AnswerItem({ item }: { item: Omit<AnswerItem_ItemFragment, ' $fragmentName'> }) {
  const { texts, locale } = useSite()
  const { sentence, sentenceInEnglish, url, evidence } = item
  const told = locale === 'en' ? sentenceInEnglish : sentence
  if (evidence.length === 0) {
    return <p>{url ? <SiteLink to={url}>{told}</SiteLink> : told}</p>
  }
  return (
    <>
      <p>{told}</p>
      <details className="further">
        <summary>{texts.searching.answer.proofs}</summary>
        <Proofs evidence={evidence} />
      </details>
    </>
  )
}
