import type { Basis } from '../../../../schema/enums/basis'
import { groupBy } from '../../../../schema/words/groupBy'
import type { Relation } from '../../../../schema/words/relations'
import { keptLink } from '../../../../server/graph/keptLinks'
import { MOST_KEPT } from '../../../../server/graph/parts/keptLists'
import type { AgencyRow } from '../../../../server/graph/rows/agency'
import type { CitationRow } from '../../../../server/graph/rows/citation'
import type { EvidenceRow } from '../../../../server/graph/rows/evidence'
import type { RelationshipImage } from '../../image'
import type { Properties } from '../defined'
import { inOrder } from './inOrder'
import { isLink } from './isLink'

export interface Citations {
  /** What the first link of each citation tells of the whole, by the id of the link; nothing on others. */
  on: (id: string) => Properties
  /** Citations by the paper that makes them, and by the paper that they name. */
  made: ReadonlyMap<string, number>
  received: ReadonlyMap<string, number>
  /** The first of those that name a paper, `paper link` each; undefined where they are few. */
  firstOn: (paper: string) => string[] | undefined
}

/** Links of one paper to another of one relation, by one actor, are one citation, as lists of citations show it. */
export function citationsOf(
  relationships: readonly RelationshipImage[],
  agencyOf: (id: string) => AgencyRow | null,
): Citations {
  const groups = groupBy(relationships.filter(isCitation), link => `${link.from} ${keyOf(link)}`)
  const byFirst = new Map<string, readonly RelationshipImage[]>()
  const made = new Map<string, number>()
  const naming = new Map<string, RelationshipImage[]>()
  for (const group of groups.values()) {
    const links = group.sort(inOrder)
    const first = links[0]!
    byFirst.set(first.id, links)
    made.set(first.from, (made.get(first.from) ?? 0) + 1)
    const known = naming.get(first.to)
    if (known) known.push(first)
    else naming.set(first.to, [first])
  }
  const on = (id: string): Properties => {
    const links = byFirst.get(id)
    return links
      ? { citationKey: keyOf(links[0]!), citation: JSON.stringify(citationRow(links, agencyOf)) }
      : {}
  }
  const firstOn = (paper: string) => {
    const links = naming.get(paper) ?? []
    if (links.length <= MOST_KEPT) return undefined
    return links.sort(asListed).slice(0, MOST_KEPT).map(keptLink)
  }
  const received = new Map([...naming].map(([paper, links]) => [paper, links.length]))
  return { on, made, received, firstOn }
}

/** Only what a paper's own text names. */
const isCitation = (link: RelationshipImage): boolean =>
  isLink(link) && link.properties.source === link.from && typeof link.properties.printed === 'string'

/** What tells it from the other citations of its paper, and where it stands among those that begin at one place. */
const keyOf = (link: RelationshipImage): string =>
  [link.to, relationOf(link), link.properties.actor ?? ''].join(' ')

const relationOf = ({ type, properties: { act } }: RelationshipImage) => (act ?? type) as Relation

function citationRow(
  links: readonly RelationshipImage[],
  agencyOf: (id: string) => AgencyRow | null,
): CitationRow {
  const [first] = links as [RelationshipImage]
  const { printed, actor } = first.properties
  const open = links.find(({ properties: { candidates } }) => candidates)
  return [
    relationOf(first),
    printed as string,
    links.map(({ properties: { basis } }) => basis as Basis),
    links.flatMap(({ properties }) =>
      typeof properties.quote === 'string' ? [evidenceRow(properties)] : [],
    ),
    (open?.properties.candidates as string[] | undefined) ?? [],
    typeof actor === 'string' ? agencyOf(actor) : null,
  ]
}

const evidenceRow = (properties: RelationshipImage['properties']): EvidenceRow => {
  const { source, at, quote, start, end, basis, rule, also, readings } = properties
  return [source, at, quote, start, end, basis, rule, also, readings].map(
    value => value ?? null,
  ) as EvidenceRow
}

/** As the list of what names a paper puts them. */
const asListed = (a: RelationshipImage, b: RelationshipImage): number =>
  placeOf(a) - placeOf(b) || (`${a.from} ${keyOf(a)}` < `${b.from} ${keyOf(b)}` ? -1 : 1)

const placeOf = ({ properties: { order } }: RelationshipImage): number =>
  typeof order === 'number' ? order : 0
