import { groupBy } from '../../../schema/words/groupBy'
import type { Corpus } from '../corpus'
import { blankDiscrepancies } from './blanks'
import { dateDiscrepancies } from './dates'
import type { GivenValue, KnownDiscrepancy } from './discrepancy'
import { figureDiscrepancies } from './figures'
import { magnitudeDiscrepancies } from './magnitudes'
import { numberDiscrepancies } from './numbers'
import { titleDiscrepancies } from './titles'
import { withinPaperDiscrepancies } from './withinPaper'
import { wordingDiscrepancies } from './wordings'

const betweenPapers = [
  dateDiscrepancies,
  titleDiscrepancies,
  wordingDiscrepancies,
  numberDiscrepancies,
  figureDiscrepancies,
  magnitudeDiscrepancies,
  blankDiscrepancies,
]

/** Every discrepancy, found inside a paper or between papers; one that both find is told once, with all its places. */
export function discrepanciesOf(corpus: Corpus): KnownDiscrepancy[] {
  const between = betweenPapers.flatMap(find => find(corpus))
  const outer = groupBy(
    between.flatMap(found =>
      [...new Set(found.values.map(({ paper }) => paper))].map(paper => ({ paper, found })),
    ),
    ({ paper }) => paper,
  )
  const within = withinPaperDiscrepancies(corpus).filter(inner => {
    const near = inner.values.flatMap(({ paper }) => outer.get(paper) ?? [])
    return !near.some(({ found }) => found.kind === inner.kind && sharesPlaces(inner, found))
  })
  return [...between, ...within]
}

/** Two places of one discrepancy are places of the other too. */
function sharesPlaces(inner: KnownDiscrepancy, outer: KnownDiscrepancy): boolean {
  const shared = inner.values.filter(value => outer.values.some(other => overlap(value, other)))
  return shared.length >= 2
}

function overlap(a: GivenValue, b: GivenValue): boolean {
  return a.paper === b.paper && a.proof.start < b.proof.end && b.proof.start < a.proof.end
}
