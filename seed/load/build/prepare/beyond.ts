import { groupBy } from '../../../../schema/words/groupBy'
import type { RelationshipImage } from '../../image'
import { inOrder } from './inOrder'
import { isLink } from './isLink'

/** Assertions of one link that are shown: enough to prove it, whatever the corpus. */
export const MOST_ASSERTIONS = 20

/** The ids of links beyond those that are shown of one pair of papers and relation. */
export function linksBeyond(relationships: readonly RelationshipImage[]): ReadonlySet<string> {
  const groups = groupBy(relationships.filter(isLink), ({ from, type, to }) => [from, type, to].join(' '))
  const beyond = [...groups.values()].flatMap(group =>
    group.length > MOST_ASSERTIONS ? group.sort(inOrder).slice(MOST_ASSERTIONS) : [],
  )
  return new Set(beyond.map(({ id }) => id))
}
