import type { FragmentType } from '@apollo/client'
import { useSite } from '../../app/site'
import { FactRow } from '../../components/FactRow'
import type { DocumentFigures_DocumentFragment } from '../../generated/types'
import { dayInWords } from '../../lib/dayWords'
import { useRead } from '../../lib/useRead'
import { DocumentFigures_DocumentFragmentDoc } from './generated/DocumentFigures'
import { Section } from './Section'

/** Figures as printed, each beside the words that give it. */
export function DocumentFigures({
  document: ref,
}: {
  document: FragmentType<DocumentFigures_DocumentFragment>
}) {
  const { texts, locale } = useSite()
  const words = texts.document
  const { figures } = useRead(DocumentFigures_DocumentFragmentDoc, ref)
  if (figures.totalCount === 0) return null
  const shown = figures.nodes.length
  return (
    <Section
      id="so-lieu"
      title={words.figures}
      note={shown < figures.totalCount ? texts.shown(shown, figures.totalCount) : undefined}
    >
      {figures.nodes.map(figure => (
        <FactRow key={figure.id} id={figure.id.replace(/[^\w-]+/g, '-')} evidence={figure.evidence}>
          <p className="fig" lang="vi">
            <b>{figure.printed}</b> {figure.unit && <span>{figure.unit}</span>}
          </p>
          <p lang="vi">{figure.subject}</p>
          {figure.asOf && <p className="small">{words.asOf(dayInWords(figure.asOf, locale))}</p>}
        </FactRow>
      ))}
    </Section>
  )
}
