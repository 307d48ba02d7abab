import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { fold, searchable, tokens } from '../../server/graph/fold'

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
