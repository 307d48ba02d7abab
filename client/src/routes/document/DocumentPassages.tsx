import { useSite } from '../../app/site'
import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import { anchorOf, placeInWords } from '../../lib/locator'
import styles from './document.module.css'
import { factsAbove } from './factsAbove'
import { ListPager } from './ListPager'
import { PassageWords } from './PassageWords'
import { piecesOfSlices, piecesOfText } from './passagePieces'
import { Section } from './Section'

/** The document's paragraphs in their order: whole where its text is loaded, else what is quoted of them. */
export function DocumentPassages({ document }: { document: DocumentPassages_DocumentFragment }) {
  const site = useSite()
  const words = site.texts.document
  const { passages } = document
  if (passages.totalCount === 0) return null
  const whole = passages.nodes.some(passage => passage.text !== null)
  const above = factsAbove(document, site)
  return (
    <Section id="cac-doan" title={words.passages} note={whole ? words.wholeText : words.quotationsOnly}>
      <details className={styles.fold} open={whole}>
        <summary>{words.openPassages(passages.nodes.length)}</summary>
        <div className={whole ? undefined : styles.columns}>
          {passages.nodes.map(({ id, locator, text, quotes }) => {
            const here = above.get(locator) ?? []
            return (
              <div className={styles.passage} key={id} id={anchorOf(locator)}>
                <h3 className="label">
                  <a href={`#${anchorOf(locator)}`}>{placeInWords(locator, site.texts)}</a>
                </h3>
                <PassageWords
                  pieces={text === null ? piecesOfSlices(quotes, here) : piecesOfText(text, quotes, here)}
                  whole={text !== null}
                />
              </div>
            )
          })}
        </div>
      </details>
      <ListPager of="passages" part="cac-doan" list={passages} />
    </Section>
  )
}
