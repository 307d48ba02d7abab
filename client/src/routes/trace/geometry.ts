import { groupBy } from '../../lib/groupBy'
import { linksOf, type NumberedLink, type TraceItem } from './traceTree'

/** The width that coordinates are made for, in px at 16 px text; the picture stretches it to the page. */
export const WIDTH = 1184
const COLUMNS = 7
const CARD = { width: 142, height: 212 }
const ROOT = { width: 299, height: 132 }
const GAP = 112
const NUMBER = { size: 44, fromCard: 30, inRow: 3 }

interface Place {
  x: number
  y: number
}
export interface Drawing {
  height: number
  /** Left upper corner of each paper's card, by id, in the order of the tree's papers. */
  cards: Map<string, Place>
  /** Centre of each link's number. */
  numbers: Map<number, Place>
  edges: { no: number; known: NumberedLink['known']; path: string }[]
}

/**
 * Cards on rows, the sources above. A number stands between its link's outer card and the links' crossings, in a place
 * of its own along that card, so numbers never cover one another. Lines begin at a card's top and hide behind it:
 * how tall it is need not be known.
 */
export function draw(items: Map<string, TraceItem>): Drawing {
  const all = [...items.values()]
  const leading = groupBy(linksOf(items), ({ outer }) => outer)
  const stacks = (id: string) => Math.ceil((leading.get(id)?.length ?? 0) / NUMBER.inRow)
  const rows = [...groupBy(all, ({ row }) => row)].sort(([a], [b]) => a - b)
  const cards = new Map<string, Place>()
  let y = 0
  for (const [row, here] of rows) {
    const gap = GAP + NUMBER.size * (Math.max(1, ...here.map(({ paper }) => stacks(paper.id))) - 1)
    if (row > 0) y += gap
    for (const { paper, column } of here)
      cards.set(paper.id, { x: row === 0 ? (WIDTH - ROOT.width) / 2 : left(column), y })
    y += row === 0 ? ROOT.height : CARD.height
    if (row < 0) y += gap
  }
  const numbers = numberPlaces(leading, items, cards)
  const inOrder = new Map([...items.keys()].map(id => [id, cards.get(id)!]))
  return { height: y, cards: inOrder, numbers, edges: edgesOf(items, cards, numbers) }
}

const left = (column: number): number => (column * (WIDTH - CARD.width)) / (COLUMNS - 1)
const sizeOf = (item: TraceItem) => (item.row === 0 ? ROOT : CARD)

function numberPlaces(
  leading: Map<string, NumberedLink[]>,
  items: Map<string, TraceItem>,
  cards: Map<string, Place>,
): Map<number, Place> {
  const places = new Map<number, Place>()
  for (const [id, links] of leading) {
    const card = cards.get(id)!
    const above = items.get(id)!.row > 0
    const stack = Math.ceil(links.length / NUMBER.inRow)
    links.forEach(({ no }, at) => {
      const away = NUMBER.fromCard + NUMBER.size * (at % stack)
      places.set(no, {
        x: card.x + (CARD.width * (at + 0.5)) / links.length,
        y: above ? card.y - away : card.y + CARD.height + away,
      })
    })
  }
  return places
}

function edgesOf(
  items: Map<string, TraceItem>,
  cards: Map<string, Place>,
  numbers: Map<number, Place>,
): Drawing['edges'] {
  return [...items.values()].flatMap(inner => {
    const card = cards.get(inner.paper.id)!
    const { width, height } = sizeOf(inner)
    return [-1, 1].flatMap(side => {
      const links = inner.links.filter(({ outer }) => Math.sign(items.get(outer)!.row) === side)
      const across = links.toSorted((a, b) => numbers.get(a.no)!.x - numbers.get(b.no)!.x)
      return across.map(({ no, known, outer }, at) => {
        const number = numbers.get(no)!
        const x = Math.round(card.x + width * (0.15 + (0.7 * (at + 0.5)) / across.length))
        const nx = Math.round(number.x)
        const from = side > 0 ? card.y + height : card.y
        const middle = Math.round((from + number.y) / 2)
        const path = `M${x} ${card.y + 8}V${from}C${x} ${middle} ${nx} ${middle} ${nx} ${number.y}V${cards.get(outer)!.y}`
        return { no, known, path }
      })
    })
  })
}
