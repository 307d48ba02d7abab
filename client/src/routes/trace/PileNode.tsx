import { useTexts } from '../../app/site'
import type { Bundle } from './bundles'
import { NumberLink } from './NumberLink'
import { TraceNode } from './TraceNode'
import styles from './trace.module.css'
import { cardId, type TreeProps } from './treeProps'

/** Many papers alike as one card with their count; it opens without a script, one at a time. */
export function PileNode({ bundle, ...tree }: { bundle: Bundle } & TreeProps) {
  const words = useTexts().trace
  const { items } = tree
  const papers = bundle.links.map(({ outer }) => items.get(outer)!.paper)
  const provinces = new Set(papers.flatMap(({ province }) => province ?? []))
  return (
    <div className={styles.pile} id={cardId(bundle.outer, items)}>
      <details name="pile">
        <summary className={styles.node}>
          <b>{words.pile(new Set(papers).size)}</b>
          {provinces.size > 0 && <span className={styles.d}>{words.provinces(provinces.size)}</span>}
          <span className={`${styles.d} noprint`}>{words.open}</span>
        </summary>
        <ol>
          {bundle.links.map(link => (
            <li key={link.no}>
              <NumberLink {...tree} bundle={{ ...bundle, links: [link], known: link.known }} />
              <TraceNode item={items.get(link.outer)!} id={`${cardId(link.outer, items)}t`} />
            </li>
          ))}
        </ol>
      </details>
    </div>
  )
}
