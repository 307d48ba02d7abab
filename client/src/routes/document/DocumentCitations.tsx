import type { FragmentType } from '@apollo/client'
import { useSite } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import type { DocumentCitations_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { useRead } from '../../lib/useRead'
import { DocumentCitations_DocumentFragmentDoc } from './generated/DocumentCitations'
import { Section } from './Section'

/** What the document cites, and which documents cite it, each with the words that do. */
export function DocumentCitations({
  document: ref,
}: {
  document: FragmentType<DocumentCitations_DocumentFragment>
}) {
  const { texts } = useSite()
  const words = texts.document
  const { cites, citedBy } = useRead(DocumentCitations_DocumentFragmentDoc, ref)
  return (
    <>
      {cites.totalCount > 0 && (
        <Section id="vien-dan" title={words.cites} note={partly(cites.nodes.length, cites.totalCount)}>
          {cites.nodes.map(({ to, ...citation }) => (
            <Row key={`${to.id} ${citation.relation}`} other={to} {...citation} />
          ))}
        </Section>
      )}
      {citedBy.totalCount > 0 && (
        <Section
          id="duoc-vien-dan"
          title={words.citedBy}
          note={partly(citedBy.nodes.length, citedBy.totalCount)}
        >
          {citedBy.nodes.map(({ from, ...citation }) => (
            <Row key={`${from.id} ${citation.relation}`} other={from} {...citation} />
          ))}
        </Section>
      )}
    </>
  )

  function partly(shown: number, total: number): string | undefined {
    return shown < total ? texts.shown(shown, total) : undefined
  }
}

type Cited = DocumentCitations_DocumentFragment['cites']['nodes'][number]

function Row({ other, relation, basis, evidence }: Omit<Cited, 'to'> & { other: Cited['to'] }) {
  const { texts, locale } = useSite()
  return (
    <FactRow evidence={evidence} basis={basis}>
      <p className="big">
        <DocumentLink document={other} />
      </p>
      <p>
        {sentence(texts.relations[relation])},{' '}
        {other.issued ? dayInWords(other.issued, locale) : texts.undated}
      </p>
    </FactRow>
  )
}
