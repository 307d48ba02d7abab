import { groupBy } from '../../../../schema/words/groupBy'
import { keptLink } from '../../../../server/graph/keptLinks'
import type { RelationshipImage } from '../../image'
import { MOST_ASSERTIONS } from './beyond'
import { inOrder } from './inOrder'

/** Of as many statements all are read. */
const FEW = 100

/** The first statements of each value of a paper, `paper statement` each; undefined where there are few. */
export function firstStated(statements: readonly RelationshipImage[] = []): string[] | undefined {
  if (statements.length <= FEW) return undefined
  const values = groupBy(statements, ({ properties: { attribute, value } }) => `${attribute} ${value}`)
  return [...values.values()].flatMap(same =>
    same
      .toSorted((a, b) => rankOf(a) - rankOf(b) || inOrder(a, b))
      .slice(0, MOST_ASSERTIONS)
      .map(keptLink),
  )
}

/** What the paper says of itself before what others say, what is stated before what is inferred. */
const rankOf = ({ from, to, properties: { basis } }: RelationshipImage): number =>
  (from === to ? 0 : 2) + (basis === 'STATED' ? 0 : 1)
