import { groupBy } from '../../../../schema/words/groupBy'
import { useSite } from '../../app/site'
import { sentence } from '../../lib/sentence'
import styles from './trace.module.css'
import type { TraceItem } from './traceTree'

/** What kinds of papers stand in a row of the picture, said once for rows that follow one another alike. */
export function RowNames({ items }: { items: Map<string, TraceItem> }) {
  const { tiers } = useSite().texts.trace
  const rows = [...groupBy([...items.values()], ({ row }) => row)].sort(([a], [b]) => a - b)
  const names = rows.map(([row, here]) => ({ row, name: row === 0 ? null : nameOf(here) }))
  return names.map(
    ({ row, name }, at) =>
      name &&
      name !== names[at - 1]?.name && (
        <p className={styles.tier} key={row} id={`bac${row}`} aria-hidden="true">
          {name}
        </p>
      ),
  )

  function nameOf(here: readonly TraceItem[]): string {
    const kinds = here.map(({ paper }) => (paper.province ? tiers.provincial : tiers[paper.__typename]))
    return sentence([...new Set(kinds)].join(', '))
  }
}
