import { useTexts } from '../../app/site'
import type { DocumentFigures_DocumentFragment } from '../../generated/types'
import { FigureList } from './FigureList'
import { FigureTable } from './FigureTable'
import { figuresTogether } from './figuresTogether'
import { ListPager } from './ListPager'
import { Section } from './Section'

/** Figures, each beside the words that give it; those of one table of the paper as that table. */
export function DocumentFigures({ document }: { document: DocumentFigures_DocumentFragment }) {
  const words = useTexts().document
  const { figures } = document
  if (figures.totalCount === 0) return null
  return (
    <Section id="so-lieu" title={words.figures}>
      {figuresTogether(figures.nodes).map(together =>
        together[0].table ? (
          <FigureTable key={together[0].id} figures={together} />
        ) : (
          <FigureList key={together[0].id} figures={together} />
        ),
      )}
      <ListPager of="figures" part="so-lieu" list={figures} />
    </Section>
  )
}
