import { groupBy } from '../../../../schema/words/groupBy'
import { type Bundle, bundlesOf, linkId } from './bundles'
import type { TraceItem } from './traceTree'

/** The width that coordinates are made for, in px at 16 px text; the picture stretches it to the page. */
export const WIDTH = 1184
/** Where the names of rows stand. */
const MARGIN = 100
const COLUMNS = 7
const CARD = { width: 142, height: 212 }
const ROOT = { width: 299, height: 132 }
const GAP = 112
const NUMBER = { size: 44, fromCard: 30, inRow: 3 }

export interface Place {
  x: number
  y: number
}
export interface Drawing {
  height: number
  /** Left upper corner of each paper's card, by id, in the order of the tree's papers; one place for a whole pile. */
  cards: Map<string, Place>
  /** Top of each row of cards but the root's. */
  rows: Map<number, number>
  /** Centre of each bundle's number, by its id on the page. */
  numbers: Map<string, Place>
  /** How many papers each pile has, by the id of its first. */
  piles: Map<string, number>
  edges: { bundle: Bundle; path: string }[]
}

/**
 * Cards on rows, the sources above. A number stands between its link's outer card and the links' crossings, in a place
 * of its own along that card, so numbers never cover one another. Lines begin at a card's top and hide behind it:
 * how tall it is need not be known.
 */
export function draw(items: Map<string, TraceItem>): Drawing {
  const all = [...items.values()]
  const leading = groupBy(
    all.flatMap(item => bundlesOf(item, items)),
    ({ outer }) => outer,
  )
  const stacks = (id: string) => Math.ceil((leading.get(id)?.length ?? 0) / NUMBER.inRow)
  const inRows = [...groupBy(all, ({ row }) => row)].sort(([a], [b]) => a - b)
  const cards = new Map<string, Place>()
  const rows = new Map<number, number>()
  let y = 0
  for (const [row, here] of inRows) {
    const gap = GAP + NUMBER.size * (Math.max(1, ...here.map(({ paper }) => stacks(paper.id))) - 1)
    if (row > 0) y += gap
    if (row !== 0) rows.set(row, y)
    for (const { paper, column } of here)
      cards.set(paper.id, { x: left(column) - (row === 0 ? (ROOT.width - CARD.width) / 2 : 0), y })
    y += row === 0 ? ROOT.height : CARD.height
    if (row < 0) y += gap
  }
  const numbers = numberPlaces(leading, items, cards)
  const inOrder = new Map([...items.keys()].map(id => [id, cards.get(id)!]))
  const piled = groupBy(
    all.flatMap(({ pile }) => pile ?? []),
    id => id,
  )
  const piles = new Map([...piled].map(([id, papers]) => [id, papers.length]))
  return { height: y, cards: inOrder, rows, numbers, piles, edges: edgesOf(items, cards, numbers) }
}

const left = (column: number): number => MARGIN + (column * (WIDTH - MARGIN - CARD.width)) / (COLUMNS - 1)
const sizeOf = (item: TraceItem) => (item.row === 0 ? ROOT : CARD)

function numberPlaces(
  leading: Map<string, Bundle[]>,
  items: Map<string, TraceItem>,
  cards: Map<string, Place>,
): Map<string, Place> {
  const places = new Map<string, Place>()
  for (const [id, bundles] of leading) {
    const card = cards.get(id)!
    const below = items.get(id)!.row > 0
    const stack = Math.ceil(bundles.length / NUMBER.inRow)
    bundles.forEach((bundle, at) => {
      const away = NUMBER.fromCard + NUMBER.size * (at % stack)
      places.set(linkId(bundle), {
        x: card.x + (CARD.width * (at + 0.5)) / bundles.length,
        y: below ? card.y - away : card.y + CARD.height + away,
      })
    })
  }
  return places
}

function edgesOf(
  items: Map<string, TraceItem>,
  cards: Map<string, Place>,
  numbers: Map<string, Place>,
): Drawing['edges'] {
  return [...items.values()].flatMap(inner => {
    const card = cards.get(inner.paper.id)!
    const { width, height } = sizeOf(inner)
    const numberAt = (bundle: Bundle) => numbers.get(linkId(bundle))!
    return [-1, 1].flatMap(side => {
      const bundles = bundlesOf(inner, items).filter(({ outer }) => Math.sign(items.get(outer)!.row) === side)
      const across = [...bundles].sort((a, b) => numberAt(a).x - numberAt(b).x)
      return across.map((bundle, at) => {
        const number = numberAt(bundle)
        const x = Math.round(card.x + width * (0.15 + (0.7 * (at + 0.5)) / across.length))
        const nx = Math.round(number.x)
        const from = side > 0 ? card.y + height : card.y
        const middle = Math.round((from + number.y) / 2)
        const path = `M${x} ${card.y + 8}V${from}C${x} ${middle} ${nx} ${middle} ${nx} ${number.y}V${cards.get(bundle.outer)!.y}`
        return { bundle, path }
      })
    })
  })
}
