import { expect, test } from 'vitest'
import { KeptRows } from '../../server/graph/live/keptRows'

const pin = { side: 'A', version: 'v1', generation: 1, readAt: 0 } as const

test('rows are found by the generation, the statement and its parameters, and by nothing less', () => {
  const kept = new KeptRows(100_000)
  const key = kept.keyOf(pin, 'MATCH (d)', { id: 'a' })
  const rows = [['1/QĐ-BYT']]
  kept.keep(key, rows)
  expect(kept.find(kept.keyOf(pin, 'MATCH (d)', { id: 'a' }))).toBe(rows)
  const others = [
    kept.keyOf({ ...pin, generation: 2 }, 'MATCH (d)', { id: 'a' }),
    kept.keyOf(pin, 'MATCH (e)', { id: 'a' }),
    kept.keyOf(pin, 'MATCH (d)', { id: 'b' }),
    kept.keyOf(pin, 'MATCH (d)', {}),
  ]
  for (const other of others) expect(kept.find(other), other).toBeUndefined()
})

test('nobody who gets them can change them', () => {
  const kept = new KeptRows(100_000)
  const rows = [[['1/QĐ-BYT', '2/QĐ-BYT'], { title: ['Về việc'] }]] as [[string[], { title: string[] }]]
  kept.keep('key', rows)
  const found = kept.find('key') as typeof rows
  expect(() => found.push(rows[0])).toThrow(TypeError)
  expect(() => found[0][0].reverse()).toThrow(TypeError)
  expect(() => found[0][1].title.push('x')).toThrow(TypeError)
})

test('the oldest make room, and what is as large as many others is not kept at all', () => {
  const kept = new KeptRows(32_000)
  kept.keep('large', ['x'.repeat(2_000)])
  expect(kept.find('large')).toBeUndefined()
  for (let at = 0; at < 100; at++) kept.keep(`row ${at}`, ['x'.repeat(400)])
  expect(kept.find('row 0')).toBeUndefined()
  expect(kept.find('row 99')).toBeDefined()
})
