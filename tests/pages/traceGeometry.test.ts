import { describe, expect, it } from 'vitest'
import { drawingRules } from '../../client/src/routes/trace/drawingRules'
import { draw } from '../../client/src/routes/trace/geometry'
import type { NumberedLink, TraceItem } from '../../client/src/routes/trace/traceTree'

/** A root with one paper above it and one below, in the order in which the tree names them. */
function tree(): Map<string, TraceItem> {
  const item = (id: string, row: number): TraceItem => ({
    paper: { id } as TraceItem['paper'],
    row,
    column: 3,
    links: [],
    by: null,
    pile: null,
  })
  const items = new Map([
    ['root', item('root', 0)],
    ['above', item('above', -1)],
    ['below', item('below', 1)],
  ])
  items.get('root')!.links = ['above', 'below'].map((outer, at) => ({
    no: at + 1,
    link: {} as NumberedLink['link'],
    inner: 'root',
    outer,
    known: 'stated',
  }))
  return items
}

describe('the picture of a trace', () => {
  it('places sources above the root and what rests on it below', () => {
    const { cards } = draw(tree())
    expect(cards.get('above')!.y).toBeLessThan(cards.get('root')!.y)
    expect(cards.get('root')!.y).toBeLessThan(cards.get('below')!.y)
  })

  it('gives each card the place of its own paper, in the order of the tree', () => {
    const drawing = draw(tree())
    const tops = [...drawingRules(drawing).matchAll(/#vb(\d)\{--x:[\d.]+;--y:(\d+)\}/g)].map(
      ([, card, y]) => [card, Number(y)],
    )
    expect(tops).toEqual(
      ['root', 'above', 'below'].map((id, at) => [String(at + 1), Math.round(drawing.cards.get(id)!.y)]),
    )
  })
})
