import { useSite } from '../../app/site'
import { documentName } from '../../components/documentName'
import { type Bundle, bundlesOf } from './bundles'
import { NumberLink } from './NumberLink'
import { PileNode } from './PileNode'
import { TraceNode } from './TraceNode'
import styles from './trace.module.css'
import type { TraceItem } from './traceTree'
import { cardId, type TreeProps } from './treeProps'

/** A paper and, nested in it, all that its links lead to; a paper that stands elsewhere is only named. */
export function TraceTree({ item, ...tree }: { item: TraceItem } & TreeProps) {
  const { items } = tree
  const bundles = bundlesOf(item, items)
  return (
    <>
      <TraceNode item={item} id={cardId(item.paper.id, items)} />
      {bundles.length > 0 && (
        <ol>
          {bundles.map(bundle => {
            const here = items.get(bundle.links[0].outer)!.by === bundle.links[0]
            return (
              <li key={bundle.links[0].no}>
                <NumberLink bundle={bundle} {...tree} />
                {here ? <Outer bundle={bundle} {...tree} /> : <Elsewhere bundle={bundle} items={items} />}
              </li>
            )
          })}
        </ol>
      )}
    </>
  )
}

function Outer({ bundle, ...tree }: { bundle: Bundle } & TreeProps) {
  const outer = tree.items.get(bundle.outer)!
  return outer.pile ? <PileNode bundle={bundle} {...tree} /> : <TraceTree item={outer} {...tree} />
}

function Elsewhere({ bundle, items }: { bundle: Bundle; items: Map<string, TraceItem> }) {
  const site = useSite()
  const words = site.texts.trace
  const item = items.get(bundle.outer)!
  const name = item.pile ? words.pile(bundle.links.length) : documentName(item.paper, site)
  return (
    <a className={styles.see} href={`#${cardId(bundle.outer, items)}`}>
      {words.elsewhere(name, item.by?.no ?? 0)}
    </a>
  )
}
