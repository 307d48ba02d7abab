import { useSite, useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import type { DocumentCitations_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { sentence } from '../../lib/sentence'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** What the document cites, and which documents cite it, each with the words that do. */
export function DocumentCitations({ document }: { document: DocumentCitations_DocumentFragment }) {
  const words = useTexts().document
  const { cites, citedBy } = document
  return (
    <>
      {cites.totalCount > 0 && (
        <Section id="vien-dan" title={words.cites}>
          {cites.nodes.map(({ to, ...citation }) => (
            <Row
              key={`${to.id} ${citation.relation}`}
              id={factAnchor(`vd ${to.id} ${citation.relation}`)}
              other={to}
              {...citation}
            />
          ))}
          <ListPager of="cites" part="vien-dan" list={cites} />
        </Section>
      )}
      {citedBy.totalCount > 0 && (
        <Section id="duoc-vien-dan" title={words.citedBy}>
          {citedBy.nodes.map(({ from, ...citation }) => (
            <Row
              key={`${from.id} ${citation.relation}`}
              id={factAnchor(`vdb ${from.id} ${citation.relation}`)}
              other={from}
              {...citation}
            />
          ))}
          <ListPager of="citedBy" part="duoc-vien-dan" list={citedBy} />
        </Section>
      )}
    </>
  )
}

type Cited = DocumentCitations_DocumentFragment['cites']['nodes'][number]

function Row({
  id,
  other,
  relation,
  basis,
  evidence,
}: Omit<Cited, 'to'> & { id: string; other: Cited['to'] }) {
  const { texts, locale } = useSite()
  return (
    <FactRow id={id} evidence={evidence} basis={basis}>
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
