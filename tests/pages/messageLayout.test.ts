import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { layOutMessages, type Stretch } from '../../client/src/routes/timeline/messageLayout'

const weeks = (count: number, from = 0): Stretch[] =>
  Array.from({ length: count }, (_, i) => ({ a: from + 7 * i, b: from + 7 * i + 7 }))
const sides = (bars: Stretch[], span: number) =>
  layOutMessages(bars, [], span).bars.map(({ caption }) => caption?.side ?? null)

describe('the lane of messages', () => {
  it('sets words below and above in turn', () => {
    expect(sides(weeks(6, 7), 107)).toEqual(['down', 'up', 'down', 'up', 'down', 'up'])
  })

  it('leaves words out where there is no room, and numbers where they do not fit', () => {
    const year = layOutMessages(weeks(51, 7), [], 365)
    const said = year.bars.filter(({ caption }) => caption)
    expect(said.length).toBeGreaterThan(9)
    expect(said.length).toBeLessThan(17)
    expect(year.clusters).toEqual([])
    expect(layOutMessages([{ a: 3, b: 4 }], [], 365).bars[0]?.numbered).toBe(false)
    expect(layOutMessages([{ a: 3, b: 10 }], [], 365).bars[0]?.numbered).toBe(false)
    expect(layOutMessages([{ a: 3, b: 10 }], [], 150).bars[0]?.numbered).toBe(true)
  })

  it('makes one mark of bars too close to be told apart', () => {
    const { clusters, bars } = layOutMessages([...weeks(6, 7), ...weeks(3, 1100)], [], 1200)
    expect(clusters).toMatchObject([
      { first: 0, last: 5, a: 7, b: 49, caption: { side: 'down' } },
      { first: 6, last: 8, a: 1100, b: 1121 },
    ])
    expect(bars.map(({ caption }) => caption)).toEqual(Array(9).fill(null))
  })

  it('sets those in force on the same days one below the other', () => {
    const crowd = [
      { a: 0, b: 40 },
      { a: 30, b: 60 },
      { a: 60, b: 80 },
    ]
    expect(layOutMessages(crowd, [], 80)).toMatchObject({
      rows: 2,
      bars: [{ row: 0 }, { row: 1 }, { row: 0 }],
    })
  })

  it('names a gap between the words of its neighbours', () => {
    const { gaps, bars } = layOutMessages([{ a: 20, b: 40 }], [{ a: 0, b: 20 }], 80)
    expect(gaps[0]).toMatchObject({ shift: 0 })
    expect(bars[0]?.caption).not.toBeNull()
  })

  it('never lets words run into others or off the lane', () => {
    const stretch = fc.record({ a: fc.integer({ min: 0, max: 700 }), days: fc.integer({ min: 1, max: 60 }) })
    fc.assert(
      fc.property(
        fc.array(stretch, { maxLength: 60 }),
        fc.array(stretch, { maxLength: 20 }),
        (bars, gaps) => {
          const asStretch = ({ a, days }: { a: number; days: number }) => ({ a, b: Math.min(760, a + days) })
          const sorted = bars.map(asStretch).sort((one, other) => one.a - other.a)
          const empty = gaps.map(asStretch)
          const layout = layOutMessages(sorted, empty, 760)
          const words = [
            ...layout.bars.map(({ caption }, i) => ({ caption, a: sorted[i]!.a })),
            ...layout.clusters.map(({ caption, a }) => ({ caption, a })),
            ...layout.gaps.map((caption, i) => ({ caption, a: empty[i]!.a })),
          ].flatMap(({ caption, a }) =>
            caption
              ? [{ side: caption.side, from: a - caption.shift, to: a - caption.shift + caption.width }]
              : [],
          )
          for (const side of ['up', 'down']) {
            const row = words.filter(one => one.side === side).sort((one, other) => one.from - other.from)
            for (const [i, one] of row.entries()) {
              expect(one.to).toBeLessThanOrEqual((row[i + 1]?.from ?? 760) + 1e-6)
            }
          }
        },
      ),
    )
  })
})
