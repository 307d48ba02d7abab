import { describe, expect, test } from 'vitest'
import { hyphenated } from '../../schema/words/fold'
import { type Kind, kinds } from '../../schema/words/kinds'
import { kindNameAt, kindOfName, kindOfSign, namesInSentences } from '../../schema/words/kindsByWords'

const names = kinds.flatMap(({ names }: Kind) => names.map(({ name }) => name))

describe('the table of kinds', () => {
  test('names each kind once, and no address twice', () => {
    expect(names).toEqual([...new Set(names)])
    const addresses = kinds.map(({ address }) => address)
    expect(addresses).toEqual([...new Set(addresses)])
  })

  test('has addresses that are the names of the kinds', () => {
    for (const { code, address, names } of kinds)
      expect(address).toBe(code === 'OTHER' ? 'khac' : hyphenated(names[0].name))
  })

  test.each([
    ['thông cáo', 'thong cao', 'TC', 'a thông cáo is no thông báo'],
    ['sắc lệnh', 'sac lenh', 'SL', 'a sắc lệnh is no pháp lệnh'],
    ['lệnh', 'lenh', 'L', 'an order that promulgates a law is no law'],
  ])('%s is OTHER at the head, in a sentence and by its sign', (_, folded, sign) => {
    expect(kindOfName(folded)?.kind).toBe('OTHER')
    expect(namesInSentences.find(name => name.folded === folded)?.kind).toBe('OTHER')
    expect(kindOfSign(sign)?.kind).toBe('OTHER')
  })

  test('says one kind of a name at the head and in a sentence', () => {
    for (const { folded, kind } of namesInSentences)
      expect([kind, undefined]).toContain(kindOfName(folded)?.kind)
  })

  test.each([
    ['QĐ', 'DECISION'],
    ['QyĐ', 'REGULATION'],
    ['TTG', null],
    ['TTR', 'SUBMISSION'],
    ['VBHN', 'OTHER'],
    ['PL', 'ORDINANCE'],
  ])('the sign %s stands for %s', (sign, kind) => {
    expect(kindOfSign(sign)?.kind ?? null).toBe(kind)
  })

  test('the longest name that fits is the one that stands there', () => {
    expect(kindNameAt('thong tu lien tich so 5', 0)?.folded).toBe('thong tu lien tich')
    expect(kindNameAt('cac ke hoach lien tich', 4)?.folded).toBe('ke hoach lien tich')
    expect(kindNameAt('van ban so 5', 0)).toBeNull()
  })
})
