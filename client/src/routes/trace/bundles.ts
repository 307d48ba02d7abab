import { groupBy } from '../../../../schema/words/groupBy'
import type { Known, NumberedLink, TraceItem } from './traceTree'

/** Links from one paper that are drawn as one line: a link alone, or all that lead into one pile. */
export interface Bundle {
  links: [NumberedLink, ...NumberedLink[]]
  inner: string
  /** The paper that it leads to, or the first one of the pile. */
  outer: string
  /** The least sure of them. */
  known: Known
}

const leastSure: readonly Known[] = ['unproven', 'inferred', 'ruled', 'stated']

/** The links that lead on from a paper, those into one pile together. */
export function bundlesOf({ links }: TraceItem, items: ReadonlyMap<string, TraceItem>): Bundle[] {
  const together = groupBy(links, ({ no, outer }) => items.get(outer)!.pile ?? no)
  return [...together.values()].flatMap(([first, ...others]) => {
    if (!first) return []
    const { inner, outer } = first
    const all: Bundle['links'] = [first, ...others]
    const known = leastSure.find(kind => all.some(link => link.known === kind)) ?? first.known
    return { links: all, inner, outer: items.get(outer)!.pile ?? outer, known }
  })
}

/** The number of a bundle's line: that of its link, or those from its first link to its last. */
export const numberOf = ({ links }: Bundle): string =>
  links.length === 1 ? `${links[0].no}` : `${links[0].no}–${links.at(-1)!.no}`

/** Where the number of a bundle is on the page. */
export const linkId = (bundle: Bundle): string => `so${numberOf(bundle).replace('–', '-')}`
