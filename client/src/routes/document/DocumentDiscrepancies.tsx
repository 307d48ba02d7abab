import { useTexts } from '../../app/site'
import { Discrepancy } from '../../components/Discrepancy'
import type { DocumentDiscrepancies_DocumentFragment } from '../../generated/types'

/** Where this document disagrees with itself or with others. */
export function DocumentDiscrepancies({ document }: { document: DocumentDiscrepancies_DocumentFragment }) {
  const words = useTexts().document
  const { discrepancies } = document
  if (discrepancies.length === 0) return null
  return (
    <section aria-labelledby="cho-venh">
      <h2 id="cho-venh">{words.discrepancies}</h2>
      {discrepancies.map((discrepancy, at) => (
        <Discrepancy key={discrepancy.id} discrepancy={discrepancy} number={at + 1} level={3} />
      ))}
    </section>
  )
}
