import type { Disagreement, Entry } from '../../entry'
import type { Paper } from '../../outline/types'
import { byDocument } from './cited'
import { dateDisagreements } from './dates'
import { figureDisagreements } from './figures'
import { listDisagreements } from './lists'
import { numberDisagreements } from './numbers'
import { sumDisagreements } from './sums'
import { titleDisagreements } from './titles'
import { wordingDisagreements } from './wordings'

/** Places of one paper that do not agree with each other, by general rules over its facts and its words. */
export function disagreements(
  paper: Paper,
  facts: Pick<Entry, 'document' | 'citations' | 'messages' | 'figures'>,
): Disagreement[] {
  const documents = byDocument(facts.citations)
  return [
    ...figureDisagreements(facts.figures),
    ...sumDisagreements(paper),
    ...listDisagreements(paper, facts.citations, facts.document.issued),
    ...dateDisagreements(documents),
    ...numberDisagreements(facts.citations),
    ...titleDisagreements(documents),
    ...wordingDisagreements(facts.messages),
  ]
}
