import { groupBy } from '../../../../schema/words/groupBy'
import type { RelationshipImage } from '../../image'
import { relationCodes } from '../../register/entrySchema'
import { inOrder } from './inOrder'

export interface Citations {
  /** By the id of the first link of each citation, the ids of its others. */
  others: ReadonlyMap<string, readonly string[]>
  /** Citations by the paper that makes them, and by the paper that they name. */
  made: ReadonlyMap<string, number>
  received: ReadonlyMap<string, number>
}

/** Links of one paper to another of one relation, by one actor, are one citation, as lists of citations show it. */
export function citationsOf(relationships: readonly RelationshipImage[]): Citations {
  const groups = groupBy(relationships.filter(isCitation), ({ from, to, type, properties: { act, actor } }) =>
    [from, to, act ?? type, actor ?? ''].join(' '),
  )
  const others = new Map<string, string[]>()
  const [made, received] = [new Map<string, number>(), new Map<string, number>()]
  for (const group of groups.values()) {
    const [first, ...rest] = group.sort(inOrder)
    others.set(
      first!.id,
      rest.map(({ id }) => id),
    )
    made.set(first!.from, (made.get(first!.from) ?? 0) + 1)
    received.set(first!.to, (received.get(first!.to) ?? 0) + 1)
  }
  return { others, made, received }
}

const relations: ReadonlySet<string> = new Set(relationCodes)

/** Only what a paper's own text names. */
const isCitation = ({ type, from, properties: { source, printed } }: RelationshipImage): boolean =>
  relations.has(type) && source === from && typeof printed === 'string'
