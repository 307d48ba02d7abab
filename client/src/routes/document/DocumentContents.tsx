import { useTexts } from '../../app/site'
import type { DocumentContents_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'
import { Outline } from './Outline'

/** The parts of this page with how much each holds, and the document's own outline. */
export function DocumentContents({ document }: { document: DocumentContents_DocumentFragment }) {
  const { document: words, acts } = useTexts()
  const parts: [string, string, number][] = [
    ['thong-diep', words.messages, document.__typename === 'Plan' ? document.messages.length : 0],
    ['lai-lich', words.facts, document.facts.length],
    ['nhiem-vu', words.tasks, document.tasks.totalCount],
    ['kien-nghi', acts.requests, document.requests.totalCount],
    ['viec-da-lam', acts.actions, document.actions.totalCount],
    ['so-lieu', words.figures, document.figures.totalCount],
    ['su-kien', words.events, document.events.totalCount],
    ['cho-venh', words.discrepancies, document.discrepancies.length],
    ['vien-dan', words.cites, document.cites.totalCount],
    ['duoc-vien-dan', words.citedBy, document.citedBy.totalCount],
    ['cac-doan', words.passages, document.passages.totalCount],
  ]
  return (
    <>
      <nav className={styles.contents} aria-label={words.onThisPage}>
        <ol>
          {parts
            .filter(([, , count]) => count > 0)
            .map(([id, label, count]) => (
              <li key={id}>
                <a href={`#${id}`}>
                  <span>{label}</span> <b>{count}</b>
                </a>
              </li>
            ))}
        </ol>
      </nav>
      {document.outline.length > 0 && (
        <Outline
          sections={document.outline}
          passages={document.passages.nodes.map(({ locator }) => locator)}
        />
      )}
    </>
  )
}
