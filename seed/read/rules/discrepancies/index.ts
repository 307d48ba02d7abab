import type { Discrepancy, Entry } from '../../entry'
import type { Paper } from '../../outline/types'
import { byDocument } from './cited'
import { dateDiscrepancies } from './dates'
import { figureDiscrepancies } from './figures'
import { listDiscrepancies } from './lists'
import { numberDiscrepancies } from './numbers'
import { sumDiscrepancies } from './sums'
import { titleDiscrepancies } from './titles'
import { wordingDiscrepancies } from './wordings'

/** Places of one paper that do not agree with each other, by general rules over its facts and its words. */
export function discrepancies(
  paper: Paper,
  facts: Pick<Entry, 'document' | 'citations' | 'messages' | 'figures'>,
): Discrepancy[] {
  const documents = byDocument(facts.citations)
  return [
    ...figureDiscrepancies(facts.figures),
    ...sumDiscrepancies(paper),
    ...listDiscrepancies(paper, facts.citations, facts.document.issued),
    ...dateDiscrepancies(documents),
    ...numberDiscrepancies(facts.citations),
    ...titleDiscrepancies(documents),
    ...wordingDiscrepancies(facts.messages),
  ]
}
