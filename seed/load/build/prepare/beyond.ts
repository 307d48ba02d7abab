import { groupBy } from '../../../../schema/words/groupBy'
import type { RelationshipImage } from '../../image'
import { relationCodes } from '../../register/entrySchema'
import { inOrder } from './inOrder'

/** Assertions of one link that are shown: enough to prove it, whatever the corpus. */
export const MOST_ASSERTIONS = 20

/** The ids of links beyond those that are shown of one pair of papers and relation. */
export function linksBeyond(relationships: readonly RelationshipImage[]): ReadonlySet<string> {
  const links = relationships.filter(({ type }) => relations.has(type))
  const groups = groupBy(links, ({ from, type, to }) => [from, type, to].join(' '))
  const beyond = [...groups.values()].flatMap(group =>
    group.length > MOST_ASSERTIONS ? group.sort(inOrder).slice(MOST_ASSERTIONS) : [],
  )
  return new Set(beyond.map(({ id }) => id))
}

const relations: ReadonlySet<string> = new Set(relationCodes)
