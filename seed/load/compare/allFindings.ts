import type { Findings } from '../infer/rule'
import { dateFindings } from './dates'
import { figureFindings } from './figures'
import type { Finding, FindingValue } from './finding'
import { numberFindings } from './numbers'
import { titleFindings } from './titles'
import { withinPaperFindings } from './withinPaper'
import { wordingFindings } from './wordings'

const acrossPapers = [dateFindings, titleFindings, wordingFindings, numberFindings, figureFindings]

/** Every disagreement, found inside a paper or between papers; one that both find is told once, with all its places. */
export function allFindings(findings: Findings): Finding[] {
  const across = acrossPapers.flatMap(find => find(findings))
  const within = withinPaperFindings(findings).filter(inner => {
    const outer = across.find(candidate => candidate.kind === inner.kind && sharesPlaces(inner, candidate))
    return !outer
  })
  return [...across, ...within]
}

/** Two places of one finding are places of the other too. */
function sharesPlaces(inner: Finding, outer: Finding): boolean {
  const shared = inner.values.filter(value => outer.values.some(other => overlap(value, other)))
  return shared.length >= 2
}

function overlap(a: FindingValue, b: FindingValue): boolean {
  return a.paper === b.paper && a.proof.start < b.proof.end && b.proof.start < a.proof.end
}
