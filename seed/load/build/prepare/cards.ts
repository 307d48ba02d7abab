import type { DocumentKind } from '../../../../schema/enums/documentKind'
import type { SearchKind } from '../../../../schema/enums/searchKind'
import {
  agencyWord,
  firstDayWord,
  kindWord,
  lastDayWord,
  provinceWord,
  searchedWords,
} from '../../../../schema/words/filterWords'
import type { CardRow } from '../../../../server/graph/rows/searchCard'
import type { NodeImage, PropertyValue, RelationshipImage } from '../../image'
import { inOrder } from './inOrder'

/** The types by which papers say something, in the order in which they count. */
const SAYING = ['ASKS', 'ASSIGNS', 'CARRIES', 'HAS', 'RECORDS', 'REPORTS', 'TELLS', 'WORDS'] as const

/** Where each fact is said: its first assertion, a plan's own before others. */
export function sayingsOf(relationships: readonly RelationshipImage[]): Map<string, RelationshipImage> {
  const sayings = new Map<string, RelationshipImage>()
  for (const one of relationships) {
    if (rankOf(one) === -1) continue
    const known = sayings.get(one.to)
    if (!known || comesBefore(one, known)) sayings.set(one.to, one)
  }
  return sayings
}

const rankOf = ({ type }: RelationshipImage): number => (SAYING as readonly string[]).indexOf(type)
const comesBefore = (one: RelationshipImage, other: RelationshipImage): boolean =>
  (rankOf(one) - rankOf(other) || inOrder(one, other)) < 0

type Properties = Record<string, PropertyValue>

/** The card of a node that can be found, or of a paper, and the words of what searches are filtered by. */
export function cardOf(
  node: NodeImage,
  said: RelationshipImage | undefined,
  byId: ReadonlyMap<string, NodeImage>,
  issuerOf: (paper: NodeImage) => NodeImage | undefined,
): Properties {
  const { id, label, kind, properties } = node
  const isAgency = label === 'Agency'
  const paper = isAgency ? undefined : label === 'Document' ? node : said && byId.get(said.from)
  const agency = isAgency ? node : paper && issuerOf(paper)
  const dated = label === 'Event' ? [properties.first, properties.last] : daysOf(paper)
  const province = properties.province ?? paper?.properties.province ?? null
  const row: CardRow = [
    (kind ?? label).toUpperCase() as SearchKind,
    id,
    text(properties.number),
    label === 'Document' ? (properties.kind as DocumentKind) : null,
    mainOf(node),
    text(dated[0]),
    text(dated[1]),
    agency?.id ?? null,
    text(agency?.properties.name),
    text(province),
    paper?.id ?? null,
    paper === node || !said ? null : text(said.properties.at ?? properties.locator),
    text(properties.url),
    text(properties.issued),
    properties.held === true,
  ]
  const [first, last, place] = [...dated, province].map(text)
  const filters = [
    kindWord(kind ?? label),
    first && firstDayWord(first),
    last && lastDayWord(last),
    place && provinceWord(place),
    ...(agency ? [agency.id, text(agency.properties.url)].map(of => of && agencyWord(of)) : []),
  ].filter(Boolean)
  const search = text(properties.search)
  return {
    card: JSON.stringify(row),
    ...(search !== null && { search: [searchedWords(search), ...filters].join(' ') }),
  }
}

const daysOf = (paper: NodeImage | undefined) => [paper?.properties.issuedFirst, paper?.properties.issuedLast]
const text = (value: PropertyValue | undefined): string | null => (typeof value === 'string' ? value : null)

/** What a reader sees of it; a passage keeps its words to itself. */
function mainOf({ label, properties: { name, statement, text: words, title } }: NodeImage): string | null {
  if (label === 'Passage') return null
  if (label === 'Agency') return text(name)
  return label === 'Figure' ? text(statement) : (text(words) ?? text(title))
}
