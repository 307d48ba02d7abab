import { useTexts } from '../../app/site'
import { Discrepancy } from '../../components/Discrepancy'
import type { DocumentDiscrepancies_DocumentFragment } from '../../generated/types'
import styles from './document.module.css'

/** So many stand open; they are all on the page of disagreements, too. */
const OPEN = 6

/** Where this document disagrees with itself or with others. */
export function DocumentDiscrepancies({ document }: { document: DocumentDiscrepancies_DocumentFragment }) {
  const words = useTexts().document
  const { discrepancies } = document
  if (discrepancies.length === 0) return null
  const further = discrepancies.length - OPEN
  const drawn = discrepancies.map((discrepancy, at) => (
    <Discrepancy key={discrepancy.id} discrepancy={discrepancy} number={at + 1} level={3} />
  ))
  const columns = discrepancies.length > 1 ? styles.columns : undefined
  return (
    <section aria-labelledby="cho-venh">
      <h2 id="cho-venh">{words.discrepancies}</h2>
      <div className={columns}>{drawn.slice(0, OPEN)}</div>
      {further > 0 && (
        <details className={styles.fold}>
          <summary>{words.furtherDiscrepancies(further)}</summary>
          <div className={columns}>{drawn.slice(OPEN)}</div>
        </details>
      )}
    </section>
  )
}
