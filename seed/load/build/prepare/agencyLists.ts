import { groupBy } from '../../../../schema/words/groupBy'
import { keptFirst, keptTotal, MOST_KEPT } from '../../../../server/graph/parts/keptLists'
import type { NodeImage, RelationshipImage, RelationshipType } from '../../image'
import type { Properties } from '../defined'

/** A list on the page of an agency, as `server/agencies/parts` reads it. */
interface List {
  name: string
  /** Leads from the items to the agency. */
  type: RelationshipType
  /** Leads from a paper to an item, where the items are put paper by paper. */
  told?: RelationshipType
  /** What orders them; ties go by id. */
  order: (item: NodeImage, teller: string) => string | number
}

const inPaper = ({ properties: { order } }: NodeImage, teller: string) =>
  `${teller} ${String(order ?? 0).padStart(7, '0')}`

const lists: readonly List[] = [
  { name: 'issued', type: 'ISSUED_BY', order: ({ properties }) => String(properties.issuedFirst ?? '') },
  { name: 'tasks', type: 'RESPONSIBLE', order: ({ properties }) => Number(properties.order ?? 0) },
  { name: 'actions', type: 'DONE_BY', told: 'RECORDS', order: inPaper },
  { name: 'requestsMade', type: 'ASKED_BY', told: 'ASKS', order: inPaper },
  { name: 'requestsReceived', type: 'ASKED_OF', told: 'ASKS', order: inPaper },
]

const TYPES: ReadonlySet<RelationshipType> = new Set(
  lists.flatMap(({ type, told }) => [type, ...(told ? [told] : [])]),
)

/** What is kept with the agencies of which very many things are told, by their id. */
export function agencyLists(
  nodes: ReadonlyMap<string, NodeImage>,
  relationships: readonly RelationshipImage[],
): ReadonlyMap<string, Properties> {
  const kept = new Map<string, Properties>()
  const ofType = groupBy(
    relationships.filter(({ type }) => TYPES.has(type)),
    ({ type }) => type,
  )
  for (const { name, type, told, order } of lists) {
    const tellers = new Map((told && ofType.get(told))?.map(({ from, to }) => [to, from]))
    const ofAgencies = groupBy(ofType.get(type) ?? [], ({ to }) => to)
    for (const [agency, links] of ofAgencies) {
      const items = [...new Set(links.map(({ from }) => from))]
      if (items.length <= MOST_KEPT) continue
      const placed = items.map(id => ({ id, place: order(nodes.get(id)!, tellers.get(id) ?? '') }))
      const first = placed.sort(byPlace).slice(0, MOST_KEPT)
      kept.set(agency, {
        ...kept.get(agency),
        [keptTotal(name)]: items.length,
        [keptFirst(name)]: first.map(({ id }) => id),
      })
    }
  }
  return kept
}

interface Placed {
  id: string
  place: string | number
}
const byPlace = (a: Placed, b: Placed): number => {
  if (a.place !== b.place) return a.place < b.place ? -1 : 1
  return a.id < b.id ? -1 : 1
}
