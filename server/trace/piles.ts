import type { Trace } from '../../schema/trace/trace'
import { groupBy } from '../../schema/words/groupBy'

/** More papers alike than this are drawn as one pile; papers of provinces say the same sooner than central ones. */
const MOST_APART = { provincial: 7, central: 14 }

/**
 * The papers of a trace that are drawn as one: nothing leads on from them, they are of one kind, and the same papers
 * lead to them. By the id of each but the first, the id of the first of its pile.
 */
export function pilesOf({ direction, root, nodes, links }: Trace): Map<string, string> {
  const before = new Map<string, Set<string>>()
  const leadsOn = new Set<string>()
  for (const { from, to } of links) {
    const [inner, outer] = direction === 'UP' ? [from.id, to.id] : [to.id, from.id]
    leadsOn.add(inner)
    before.set(outer, (before.get(outer) ?? new Set()).add(inner))
  }
  const ends = nodes.filter(({ id }) => id !== root.id && !leadsOn.has(id))
  const alike = groupBy(ends, ({ id, kind, province }) =>
    JSON.stringify([kind, province !== null, [...(before.get(id) ?? [])].sort()]),
  )
  const piles = [...alike.values()].filter(
    papers => papers.length > (papers[0]!.province === null ? MOST_APART.central : MOST_APART.provincial),
  )
  return new Map(piles.flatMap(([first, ...others]) => others.map(({ id }) => [id, first!.id])))
}
