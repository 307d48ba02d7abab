import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, hyphenated, searchable, tokens, withoutMarks } from '../../schema/words/fold'
import { foldUnits } from '../../schema/words/foldUnits'

describe('folding', () => {
  it.each([
    ['Kế hoạch số 23/KH-TBTT', 'ke hoach so 23/kh-tbtt'],
    ['Đảng ủy Đà Nẵng', 'dang uy da nang'],
    ['hòa bình', 'hoa binh'],
    ['hoà bình', 'hoa binh'],
    ['Ưu tiên NGHỆ AN', 'uu tien nghe an'],
  ])('%s folds to %s', (text, folded) => {
    expect(fold(text)).toBe(folded)
    expect(fold(text.normalize('NFD'))).toBe(folded)
  })

  it.each([
    ['1438/QÐ-TTg', 'eth for Đ'],
    ['1438/QƉ–TTg', 'the African D, and a dash'],
    ['1438/qð‑ttg', 'small eth, and a hyphen that keeps the line'],
    ['1438/QĐ-\u200bTTg', 'a space of no width'],
    ['1438\u2060/\u00adQĐ-T\ufeffTg', 'joiner, soft hyphen, byte order mark'],
    ['\u200e1438∕QĐ－TTg\u202f', 'mark of direction, other stroke, wide hyphen, narrow blank'],
  ])('%s is 1438/QĐ-TTg (%s)', text => {
    expect(fold(text)).toBe('1438/qd-ttg')
    expect(tokens(text)).toEqual(['1438', 'qd', 'ttg'])
  })

  it('unit for unit keeps every place, and agrees with the whole', () => {
    fc.assert(fc.property(fc.string({ unit: 'binary' }), text => foldUnits(text).length === text.length))
    expect(foldUnits('“Ðiều” –\u202f5…\u200b')).toBe('"dieu" - 5. ')
    const vietnamese = fc.string({ unit: fc.constantFrom(...'aĂâÐđỆợUỷ –‑“”\u00a0.,/5') })
    fc.assert(
      fc.property(vietnamese, text => {
        expect(foldUnits(text).replace(/ +/g, ' ').trim()).toBe(fold(text))
      }),
    )
  })

  it('makes addresses and keeps case where asked', () => {
    expect(hyphenated('Kế hoạch số 05/KH-TBTT')).toBe('ke-hoach-so-05-kh-tbtt')
    expect(withoutMarks('Đảng ủy ÐÀ NẴNG')).toBe('Dang uy DA NANG')
  })

  it('cuts tokens at everything that is no letter or digit', () => {
    expect(tokens('2062/UBND-VX1, “bình thường mới”; TP.HCM')).toEqual([
      '2062',
      'ubnd',
      'vx1',
      'binh',
      'thuong',
      'moi',
      'tp',
      'hcm',
    ])
  })

  it('joins parts and leaves out what is absent', () => {
    expect(searchable('128/NQ-CP', null, 'Thích ứng an toàn', undefined)).toBe('128 nq cp thich ung an toan')
  })

  it('is idempotent, and blind to the form of its input', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), text => {
        expect(searchable(searchable(text))).toBe(searchable(text))
        expect(searchable(text.normalize('NFD'))).toBe(searchable(text))
      }),
    )
  })
})
