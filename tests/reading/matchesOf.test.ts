import { describe, expect, test } from 'vitest'
import { matchesOf } from '../../seed/read/forms/matchesOf'
import { gathered } from '../../seed/read/gathered'

describe('what is asked of every block', () => {
  test.each([
    [/sở/giu, 'Sở A, sở B và các Sở C'],
    [/(\d+)\/(KH|CT)/g, '1/KH, 22/CT; 3/NQ'],
    [/ (?=\p{L})/gu, 'một hai 3 ba'],
    [/x*/g, 'axxb'],
    [/(?=b)|$/gu, 'a😀b'],
    [/(?:)/gu, '😀a😀'],
    [/kế hoạch/g, ''],
  ])('%s is found where matchAll finds it in “%s”', (pattern, text) => {
    const told = (matches: Iterable<RegExpMatchArray>) => [...matches].map(match => [match.index, ...match])
    expect(told(matchesOf(pattern, text))).toEqual(told(text.matchAll(pattern)))
  })

  test('a pattern that was left in mid-text begins anew', () => {
    const pattern = /sở/g
    pattern.exec('sở sở')
    expect(matchesOf(pattern, 'sở sở')).toHaveLength(2)
  })

  test('lists are laid one behind the other, each item with its place', () => {
    const each = (item: string, index: number) => (item === '' ? [] : [item, `${index}`])
    expect(gathered(['a', '', 'b'], each)).toEqual(['a', '', 'b'].flatMap(each))
  })
})
