import { searchable } from '../../../schema/words/fold'
import type { ActionFact, NamedBody } from '../../read/entry'
import type { Paper } from '../corpus'
import type { AgencyDirectory } from '../identity/agencyDirectory'
import { nameWithin } from '../identity/nameWithin'
import type { MentionResolver } from '../identity/resolveMentions'
import type { RelationshipType } from '../image'
import type { Told } from '../infer/sameContent'
import type { Drawing } from './drawing'
import { figureId } from './facts'
import { placeOf } from './placeOf'

/** What a load needs to know of a paper's surroundings to draw what it tells. */
interface Known {
  directory: AgencyDirectory
  resolver: MentionResolver
}

/** What a paper asks, or tells that another paper asked. */
export function drawRequests(drawing: Drawing, paper: Paper, { directory, resolver }: Known): void {
  for (const [index, request] of paper.entry.requests.entries()) {
    const { text, by, to, from } = request
    const id = drawing.told(`q:${placeOf(paper, request.start)}`, paper, searchable(text))
    const ground = { paper, proof: request, basis: 'STATED' } as const
    const properties = { text, order: index + 1, search: searchable(text) }
    drawing.node({ id, label: 'Request', unit: paper.unit, properties })
    drawing.assert('ASKS', paper.document.id, id, ground)
    drawBodies(drawing, paper, directory, 'ASKED_BY', id, by)
    drawBodies(drawing, paper, directory, 'ASKED_OF', id, to)
    const asking = from && resolver.byNumber(paper, from, 'OTHER')?.document
    if (asking) drawing.assert('ASKED_IN', id, asking.id, ground)
  }
}

/** What a paper tells as done. */
export function drawActions(
  drawing: Drawing,
  paper: Paper,
  { directory, resolver }: Known,
): Told<ActionFact>[] {
  const drawn: Told<ActionFact>[] = []
  for (const [index, action] of paper.entry.actions.entries()) {
    const { text, agencies, on, until, under } = action
    const id = drawing.told(`x:${placeOf(paper, action.start)}`, paper, searchable(text))
    const ground = { paper, proof: action, basis: 'STATED' } as const
    const properties = { text, on, until, order: index + 1, search: searchable(text) }
    drawing.node({ id, label: 'Action', unit: paper.unit, properties })
    drawing.assert('RECORDS', paper.document.id, id, ground)
    drawBodies(drawing, paper, directory, 'DONE_BY', id, agencies)
    for (const { start } of under) {
      const citation = paper.entry.citations.find(one => one.start === start)
      const named = citation && resolver.resolve(paper, citation)?.document
      if (named) drawing.assert('DONE_UNDER', id, named.id, ground)
    }
    const places = new Set(action.figures)
    for (const figure of paper.entry.figures)
      if (places.has(figure.start)) drawing.assert('COUNTED_BY', id, figureId(paper, figure), ground)
    drawn.push({ id, paper, fact: action, document: paper.document })
  }
  return drawn
}

function drawBodies(
  drawing: Drawing,
  paper: Paper,
  directory: AgencyDirectory,
  type: RelationshipType,
  id: string,
  bodies: readonly NamedBody[],
): void {
  for (const { name, through, ...proof } of bodies) {
    const agency = directory.byName(nameWithin(name, paper), paper.province)
    drawing.assert(type, id, agency.id, { paper, proof, basis: 'STATED' }, { through })
  }
}
