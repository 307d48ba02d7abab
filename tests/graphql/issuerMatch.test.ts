import { describe, expect, test } from 'vitest'
import type { Document } from '../../schema/documents/document'
import { isIssuedBy } from '../../server/documents/lookup/issuerMatch'

const LANG_SON = 'Sở Thông tin và Truyền thông tỉnh Lạng Sơn'
const VINH_PHUC = 'Ủy ban nhân dân tỉnh Vĩnh Phúc'
const MINISTRY = 'Bộ Thông tin và Truyền thông'
const by = (name: string, province: string | null = null) =>
  ({ issuer: { id: 'a:one', name, names: [name], province }, province, symbol: 'BC-STTTT' }) as Document

describe('an issuer is meant by its name, part of it, or its initials', () => {
  test.each([
    [LANG_SON, LANG_SON],
    [LANG_SON, 'sở thông tin và truyền thông'],
    [LANG_SON, 'Sở TT&TT Lạng Sơn'],
    [LANG_SON, 'Sở TT và TT tỉnh Lạng Sơn'],
    [LANG_SON, 'STTTT Lạng Sơn'],
    [LANG_SON, 'lang son'],
    [VINH_PHUC, 'UBND Vĩnh Phúc'],
    [VINH_PHUC, 'UBND tỉnh Vĩnh Phúc'],
    [VINH_PHUC, 'Ủy ban nhân dân Vĩnh Phúc'],
    [MINISTRY, 'Bộ TTTT'],
    [MINISTRY, 'BTTTT'],
    [MINISTRY, 'a:one'],
  ])('%s: %s', (name, meant) => {
    expect(isIssuedBy(by(name), meant)).toBe(true)
  })

  test.each([
    [LANG_SON, 'Sở TT&TT Lai Châu'],
    [LANG_SON, 'Bộ TT&TT'],
    [LANG_SON, 'Sở Y tế Lạng Sơn'],
    [VINH_PHUC, 'HĐND Vĩnh Phúc'],
    [MINISTRY, 'Bộ Tài chính'],
    [MINISTRY, '…'],
  ])('%s, not %s', (name, meant) => {
    expect(isIssuedBy({ ...by(name), symbol: 'KH' } as Document, meant)).toBe(false)
  })

  test('the name and the province beside it are one name', () => {
    expect(isIssuedBy(by('Sở Y tế', 'Hà Tĩnh'), 'Sở Y tế Hà Tĩnh')).toBe(true)
  })
})
