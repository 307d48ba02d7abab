import { useSite, useTexts } from '../../app/site'
import { DocumentLink } from '../../components/DocumentLink'
import { FactRow } from '../../components/FactRow'
import { SiteLink } from '../../components/SiteLink'
import type { DocumentCitations_DocumentFragment } from '../../generated/types'
import { dayInShort } from '../../lib/dayWords'
import styles from './document.module.css'
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
          <div className={styles.columns}>
            {cites.nodes.map(({ to, ...citation }) => (
              <Row
                key={`${to.id} ${citation.relation} ${citation.actor?.id}`}
                id={factAnchor(`vd ${to.id} ${citation.relation}`)}
                other={to}
                {...citation}
              />
            ))}
          </div>
          <ListPager of="cites" part="vien-dan" list={cites} />
        </Section>
      )}
      {citedBy.totalCount > 0 && (
        <Section id="duoc-vien-dan" title={words.citedBy}>
          <div className={styles.columns}>
            {citedBy.nodes.map(({ from, ...citation }) => (
              <Row
                key={`${from.id} ${citation.relation} ${citation.actor?.id}`}
                id={factAnchor(`vdb ${from.id} ${citation.relation}`)}
                other={from}
                {...citation}
              />
            ))}
          </div>
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
  actor,
  evidence,
}: Omit<Cited, 'to'> & { id: string; other: Cited['to'] }) {
  const { texts, locale } = useSite()
  return (
    <FactRow id={id} evidence={evidence} basis={basis} compact>
      <p>
        <DocumentLink document={other} /> ·{' '}
        {actor && (
          <>
            <SiteLink to={actor.url} lang="vi">
              {actor.name}
            </SiteLink>{' '}
          </>
        )}
        {texts.relations[relation]}, {other.issued ? dayInShort(other.issued, locale) : texts.undated}
      </p>
    </FactRow>
  )
}
