import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentFigures_DocumentFragment } from '../../generated/types'
import { FigureTable } from './FigureTable'
import { factAnchor } from './factAnchor'
import { figuresTogether } from './figuresTogether'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** Figures, each as a sentence that stands alone beside the words that give it; those of one table as a table. */
export function DocumentFigures({ document }: { document: DocumentFigures_DocumentFragment }) {
  const { texts } = useSite()
  const words = texts.document
  const { figures } = document
  if (figures.totalCount === 0) return null
  return (
    <Section id="so-lieu" title={words.figures}>
      {figuresTogether(figures.nodes).map(([first, ...rest]) =>
        first.table ? (
          <FigureTable key={first.table.id} figures={[first, ...rest]} />
        ) : (
          <FactRow key={first.id} id={factAnchor(first.id)} evidence={first.evidence}>
            <p className="fig" lang="vi">
              <b>{first.printed}</b>{' '}
              {first.unit && !first.printed.endsWith(first.unit) && <span>{first.unit}</span>}
            </p>
            <p lang="vi">{first.statement}</p>
            {first.nature !== 'REPORTED' && <p className="small">{words.nature[first.nature]}</p>}
          </FactRow>
        ),
      )}
      <ListPager of="figures" part="so-lieu" list={figures} />
    </Section>
  )
}
