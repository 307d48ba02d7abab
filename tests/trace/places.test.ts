import { describe, expect, it } from 'vitest'
import type { Document } from '../../schema/documents/document'
import type { Trace } from '../../schema/trace/trace'
import type { TraceLink } from '../../schema/trace/traceLink'
import { placesOf } from '../../server/trace/places'

const paper = (id: string, province: string | null = null) => ({ id, kind: 'NOTICE', province }) as Document

/** What is carried out by each paper, seen downward from the first. */
function below(papers: Document[], pairs: [from: string, to: string][]): Trace {
  const byId = new Map(papers.map(one => [one.id, one]))
  const links = pairs.map(([from, to]) => ({ from: byId.get(from)!, to: byId.get(to)! }) as TraceLink)
  return { direction: 'DOWN', root: papers[0]!, nodes: papers, links, unproven: 0, truncated: false } as Trace
}

const many = (count: number, province: string | null) =>
  Array.from({ length: count }, (_, at) => paper(`p${at}`, province && `${province} ${at}`))
const seats = (trace: Trace) => new Set(placesOf(trace).map(({ row, column }) => `${row} ${column}`)).size

describe('the places of a trace', () => {
  it('are one for each paper while there are few', () => {
    const few = many(7, 'Tỉnh')
    expect(
      seats(
        below(
          [paper('root'), ...few],
          few.map(({ id }) => [id, 'root']),
        ),
      ),
    ).toBe(8)
  })

  it('are one for all papers of provinces that carry out the same paper, where they are many', () => {
    const all = many(60, 'Tỉnh')
    const trace = below(
      [paper('root'), ...all],
      all.map(({ id }) => [id, 'root']),
    )
    expect(seats(trace)).toBe(2)
    expect(new Set(placesOf(trace).map(({ document }) => document))).toEqual(
      new Set(['root', ...all.map(({ id }) => id)]),
    )
  })

  it('keep a paper apart that others carry out, and central papers longer than provincial ones', () => {
    const all = many(12, 'Tỉnh')
    const pairs = all.map(({ id }): [string, string] => [id, 'root'])
    const last = paper('last')
    expect(seats(below([paper('root'), ...all, last], [...pairs, ['last', 'p3']]))).toBe(4)
    const central = many(12, null)
    expect(seats(below([paper('root'), ...central], pairs))).toBe(13)
  })

  it('stay within seven columns, each row its own', () => {
    const central = many(14, null)
    const places = placesOf(
      below(
        [paper('root'), ...central],
        central.map(({ id }) => [id, 'root']),
      ),
    )
    expect(Math.max(...places.map(({ column }) => column))).toBeLessThanOrEqual(6)
    expect(Math.min(...places.map(({ column }) => column))).toBeGreaterThanOrEqual(0)
    expect(new Set(places.map(({ row, column }) => `${row} ${column}`)).size).toBe(15)
  })
})
