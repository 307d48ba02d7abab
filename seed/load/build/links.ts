import type { Mention } from '../corpus'
import type { Drawing } from './drawing'
import { shown } from './statements'

/** A citation as a link: from the paper, or from the paper whose act its sentence tells, which is then mentioned too. */
export function drawCitation(
  drawing: Drawing,
  { paper, citation, document, candidates, actor }: Mention,
): void {
  const ground = { paper, proof: shown(citation), basis: 'STATED' } as const
  const own = {
    printed: citation.printed,
    candidates: candidates.length > 0 ? candidates.map(({ id }) => id) : undefined,
  }
  if (actor !== document) drawing.assert(citation.relation, actor.id, document.id, ground, own)
  if (actor !== paper.document && paper.document !== document) {
    drawing.assert('MENTIONS', paper.document.id, document.id, ground, own)
  }
}
