import { describe, expect, it } from 'vitest'
import {
  bodyHeadRows,
  bodyHeads,
  capitalBodyHeads,
  foldedBodyHeads,
  PLACES,
} from '../../schema/words/bodyHeads'

describe('first words of bodies', () => {
  it('have one row each, and stand in a place that is known', () => {
    expect(new Set(bodyHeadRows.map(({ words }) => words)).size).toBe(bodyHeadRows.length)
    expect(
      bodyHeadRows.flatMap(({ places }) => places).filter(one => !PLACES.some(place => place === one)),
    ).toEqual([])
    expect(bodyHeadRows.filter(({ places }) => new Set(places).size < places.length)).toEqual([])
  })

  it.each(PLACES)('has some for %s', place => {
    expect(bodyHeads(place).length).toBeGreaterThan(5)
  })

  it.each([
    ['ủy ban', 'uỷ ban'],
    ['tỉnh ủy', 'tỉnh uỷ'],
    ['quận ủy', 'quận uỷ'],
    ['tòa án', 'toà án'],
    ['ủy viên', 'uỷ viên'],
  ])('spells %s in both ways', (one, other) => {
    const all = PLACES.flatMap(bodyHeads)
    expect(all).toContain(one)
    expect(all).toContain(other)
  })

  it('gives them folded once, and with a capital', () => {
    expect(foldedBodyHeads('joint').filter(words => words === 'uy ban')).toHaveLength(1)
    expect(capitalBodyHeads('alone')).toEqual(expect.arrayContaining(['Sở', 'Công ty', 'UBND', 'Đài']))
  })
})
