import { describe, expect, test } from 'vitest'
import {
  MERGED,
  provinceAtEnd,
  provinceNamed,
  provinces,
  provincesOn,
  provinceWithRank,
} from '../../schema/words/provinces'

describe('provinces', () => {
  test('are 63 until the day of the merger, 34 from it on', () => {
    expect(MERGED).toBe('2025-07-01')
    expect(provincesOn('2021-09-30')).toHaveLength(63)
    expect(provincesOn('2025-06-30')).toHaveLength(63)
    expect(provincesOn('2025-07-01')).toHaveLength(34)
    expect(provincesOn('2025-07-01').filter(({ city }) => city)).toHaveLength(6)
  })

  test('that are gone are part of one that is there', () => {
    const there = new Set(provincesOn(MERGED).map(({ name }) => name))
    for (const { into } of provinces) if (into) expect(there).toContain(into)
  })

  test.each([
    ['TP. HO CHI MINH', 'Hồ Chí Minh'],
    ['TP.HCM', 'Hồ Chí Minh'],
    ['thành phố Huế', 'Huế'],
    ['Thừa Thiên - Huế', 'Thừa Thiên Huế'],
    ['tỉnh Bà Rịa-Vũng Tàu', 'Bà Rịa - Vũng Tàu'],
    ['LẠNG SƠN', 'Lạng Sơn'],
    ['Tỉnh HOÀ BÌNH', 'Hòa Bình'],
    ['huyện Hà Trung', null],
  ])('%s is %s', (printed, name) => {
    expect(provinceNamed(printed)).toBe(name)
  })

  test('at the end of a name are the longest that fit', () => {
    expect(provinceAtEnd('Sở Y tế Thừa Thiên Huế')).toBe('Thừa Thiên Huế')
    expect(provinceAtEnd('Ủy ban nhân dân thành phố Huế')).toBe('Huế')
    expect(provinceAtEnd('Sở Y tế')).toBeNull()
  })

  test('have the rank that they have', () => {
    expect(['Huế', 'Thừa Thiên Huế', 'Đà Nẵng'].map(provinceWithRank)).toEqual([
      'thành phố Huế',
      'tỉnh Thừa Thiên Huế',
      'thành phố Đà Nẵng',
    ])
  })
})
