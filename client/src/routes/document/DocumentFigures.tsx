import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentFigures_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { factAnchor } from './factAnchor'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** Figures as printed, each beside the words that give it. */
export function DocumentFigures({ document }: { document: DocumentFigures_DocumentFragment }) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { figures } = document
  if (figures.totalCount === 0) return null
  return (
    <Section id="so-lieu" title={words.figures}>
      {figures.nodes.map(figure => (
        <FactRow key={figure.id} id={factAnchor(figure.id)} evidence={figure.evidence}>
          <p className="fig" lang="vi">
            <b>{figure.printed}</b> {figure.unit && <span>{figure.unit}</span>}
          </p>
          <p lang="vi">{figure.subject}</p>
          {figure.asOf && <p className="small">{words.asOf(dayInWords(figure.asOf, locale))}</p>}
        </FactRow>
      ))}
      <ListPager of="figures" part="so-lieu" list={figures} />
    </Section>
  )
}
