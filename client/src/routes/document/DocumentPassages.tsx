import { useTexts } from '../../app/site'
import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import { anchorOf, placeInWords } from '../../lib/locator'
import styles from './document.module.css'
import { ListPager } from './ListPager'
import { PassageWords } from './PassageWords'
import { RestingFacts } from './RestingFacts'
import { Section } from './Section'

/** The document's paragraphs in their order: whole where its text is loaded, else what is quoted of them. */
export function DocumentPassages({ document }: { document: DocumentPassages_DocumentFragment }) {
  const texts = useTexts()
  const words = texts.document
  const { passages } = document
  if (passages.totalCount === 0) return null
  const whole = passages.nodes.some(passage => passage.text !== null)
  return (
    <Section id="cac-doan" title={words.passages} note={whole ? words.wholeText : words.quotationsOnly}>
      {passages.nodes.map(({ id, locator, text, quotes }) => (
        <div className={styles.passage} key={id} id={anchorOf(locator)}>
          <h3 className="label">
            <a href={`#${anchorOf(locator)}`}>{placeInWords(locator, texts)}</a>
          </h3>
          <PassageWords text={text} quotes={quotes} />
          <RestingFacts document={document} locator={locator} />
        </div>
      ))}
      <ListPager of="passages" part="cac-doan" list={passages} />
    </Section>
  )
}
