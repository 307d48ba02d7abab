import type { FragmentType } from '@apollo/client'
import { useTexts } from '../../app/site'
import { Words } from '../../components/Words'
import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import { anchorOf, placeInWords } from '../../lib/locator'
import { useRead } from '../../lib/useRead'
import { DocumentPassages_DocumentFragmentDoc } from './generated/DocumentPassages'
import { type Resting, restingOn } from './restingOn'
import { Section } from './Section'

/** The document's paragraphs in their order: whole where its text is loaded, else what is quoted of them. */
export function DocumentPassages({
  document: ref,
}: {
  document: FragmentType<DocumentPassages_DocumentFragment>
}) {
  const texts = useTexts()
  const words = texts.document
  const document = useRead(DocumentPassages_DocumentFragmentDoc, ref)
  const { passages } = document
  if (passages.totalCount === 0) return null
  const whole = passages.nodes.some(passage => passage.text !== null)
  return (
    <Section id="cac-doan" title={words.passages} note={whole ? words.wholeText : words.quotationsOnly}>
      {passages.nodes.map(({ id, locator, text, quotes }) => (
        <div className="passage" key={id} id={anchorOf(locator)}>
          <h3 className="label">
            <a href={`#${anchorOf(locator)}`}>{placeInWords(locator, texts)}</a>
          </h3>
          {text !== null ? (
            <p className="paper" lang="vi">
              <Words text={text} />
            </p>
          ) : (
            [...new Set(quotes.map(({ quote }) => quote))].map(quote => (
              <blockquote className="slice" key={quote} lang="vi">
                <p>
                  <Words text={quote} />
                </p>
              </blockquote>
            ))
          )}
          <RestingFacts facts={restingOn(document, locator, texts)} />
        </div>
      ))}
      {passages.nodes.length < passages.totalCount && (
        <p className="note">{texts.shown(passages.nodes.length, passages.totalCount)}</p>
      )}
    </Section>
  )
}

function RestingFacts({ facts }: { facts: Resting[] }) {
  const words = useTexts().document
  if (facts.length === 0) return null
  return (
    <p className="small">
      {words.restHere}{' '}
      {facts.map(({ part, label, count }, at) => (
        <span key={part}>
          {at > 0 && ', '}
          <a href={`#${part}`}>{label}</a> ({count})
        </span>
      ))}
    </p>
  )
}
