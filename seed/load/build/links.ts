import type { Mention } from '../corpus'
import type { Drawing } from './drawing'
import { shown } from './statements'

/**
 * A citation as a link: from the paper, or from the paper whose act its sentence tells, which is then mentioned too.
 * What an agency does is no act of the paper: the paper mentions, and the link keeps who did what.
 */
export function drawCitation(
  drawing: Drawing,
  { paper, citation, document, candidates, actor, agency }: Mention,
): void {
  const ground = { paper, proof: shown(citation), basis: 'STATED' } as const
  const own = {
    printed: citation.printed,
    candidates: candidates.length > 0 ? candidates.map(({ id }) => id) : undefined,
  }
  if (agency) {
    const act = { ...own, act: citation.relation, actor: agency.id }
    if (paper.document !== document) drawing.assert('MENTIONS', paper.document.id, document.id, ground, act)
    return
  }
  if (actor !== document) drawing.assert(citation.relation, actor.id, document.id, ground, own)
  if (actor !== paper.document && paper.document !== document) {
    drawing.assert('MENTIONS', paper.document.id, document.id, ground, own)
  }
}
