import { spaced } from '../../../../schema/words/chars'
import type { Parts } from '../../../../schema/words/telling'
import type { Discrepancy, Entry } from '../../entry'
import type { Paper } from '../../outline/types'
import { blankDiscrepancies } from './blanks'
import { byDocument } from './cited'
import { dateDiscrepancies } from './dates'
import { effectDiscrepancies } from './effects'
import { figureDiscrepancies } from './figures'
import { frequencyDiscrepancies } from './frequencies'
import { kindDiscrepancies } from './kinds'
import { listDiscrepancies } from './lists'
import { magnitudeDiscrepancies } from './magnitudes'
import { numberDiscrepancies } from './numbers'
import { periodDiscrepancies } from './periods'
import { orderDiscrepancies, ownSign } from './registerOrder'
import { repeatDiscrepancies } from './repeats'
import { sourceDiscrepancies } from './sources'
import { sumDiscrepancies } from './sums'
import { titleDiscrepancies } from './titles'
import { turnedSymbolDiscrepancies } from './turnedSymbols'
import { valueDiscrepancies } from './valueTwoWays'
import { wordingDiscrepancies } from './wordings'

/** Places of one paper that do not agree with each other, by general rules over its facts and its words. */
export function discrepancies(
  paper: Paper,
  facts: Pick<Entry, 'document' | 'facts' | 'citations' | 'messages' | 'figures' | 'diagnostics'>,
): Discrepancy[] {
  const documents = byDocument(facts.citations)
  return [
    ...figureDiscrepancies(facts.figures),
    ...valueDiscrepancies(facts.figures),
    ...sourceDiscrepancies(facts.figures),
    ...frequencyDiscrepancies(facts.figures),
    ...magnitudeDiscrepancies(facts.figures),
    ...sumDiscrepancies(paper),
    ...listDiscrepancies(paper, facts.citations, facts.document.issued),
    ...repeatDiscrepancies(paper),
    ...periodDiscrepancies(paper, facts.document.issued),
    ...blankDiscrepancies(paper, facts.diagnostics),
    ...dateDiscrepancies(documents),
    ...effectDiscrepancies(paper, facts.document, facts.facts),
    ...kindDiscrepancies(documents),
    ...numberDiscrepancies(facts.citations),
    ...turnedSymbolDiscrepancies(facts.citations),
    ...orderDiscrepancies(facts.citations, ownSign(facts.document)),
    ...titleDiscrepancies(documents),
    ...wordingDiscrepancies(facts.messages),
  ].map(inPlainBlanks)
}

/** Values are compared and shown without regard to the blanks that a file has; the proofs stay as printed. */
function inPlainBlanks(found: Discrepancy): Discrepancy {
  const values = found.values.map(one => ({ ...one, value: spaced(one.value) }))
  const parts = found.parts && mapValues(found.parts, spaced)
  return {
    ...found,
    subject: spaced(found.subject),
    explanation: spaced(found.explanation),
    ...(parts && { parts }),
    values,
  }
}

const mapValues = (record: Parts, map: (value: string) => string): Parts =>
  Object.fromEntries(Object.entries(record).map(([name, value]) => [name, map(value)]))
