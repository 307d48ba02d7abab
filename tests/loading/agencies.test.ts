import { describe, expect, it } from 'vitest'
import { AgencyDirectory } from '../../seed/load/identity/agencyDirectory'

const hereIs = (province: string | null) => (printed: string) => {
  const { name, level, province: where } = new AgencyDirectory([]).byName(printed, province)
  return [name, level, where]
}

describe('an agency’s name', () => {
  it.each([
    ['UBND tỉnh', 'Hà Tĩnh', 'Ủy ban nhân dân tỉnh Hà Tĩnh', 'PROVINCE', 'Hà Tĩnh'],
    ['UBND thành phố Hà Nội', null, 'Ủy ban nhân dân thành phố Hà Nội', 'PROVINCE', 'Hà Nội'],
    ['ỦY BAN NHÂN DÂN TỈNH SÓC TRĂNG', null, 'Ủy ban nhân dân tỉnh Sóc Trăng', 'PROVINCE', 'Sóc Trăng'],
    ['Uỷ ban nhân dân tỉnh Quảng Ngãi', null, 'Ủy ban nhân dân tỉnh Quảng Ngãi', 'PROVINCE', 'Quảng Ngãi'],
    ['Chủ tịch UBND tỉnh', 'Lạng Sơn', 'Ủy ban nhân dân tỉnh Lạng Sơn', 'PROVINCE', 'Lạng Sơn'],
    ['Sở Y tế', 'Hà Tĩnh', 'Sở Y tế tỉnh Hà Tĩnh', 'DEPARTMENT', 'Hà Tĩnh'],
    ['Sở Y tế Hà Tĩnh', 'Lạng Sơn', 'Sở Y tế tỉnh Hà Tĩnh', 'DEPARTMENT', 'Hà Tĩnh'],
    ['Tỉnh ủy', 'Hà Tĩnh', 'Tỉnh ủy Hà Tĩnh', 'PARTY', 'Hà Tĩnh'],
    ['BỘ THÔNG TIN VÀ TRUYỀN THÔNG', 'Hà Tĩnh', 'Bộ Thông tin và Truyền thông', 'MINISTRY', null],
    ['Bộ trưởng Bộ Tài chính', null, 'Bộ Tài chính', 'MINISTRY', null],
    [
      'UBND thành phố Lạng Sơn',
      'Lạng Sơn',
      'Ủy ban nhân dân thành phố Lạng Sơn, tỉnh Lạng Sơn',
      'DISTRICT',
      'Lạng Sơn',
    ],
    [
      'UBND TP. Vĩnh Long',
      null,
      'Ủy ban nhân dân thành phố Vĩnh Long, tỉnh Vĩnh Long',
      'DISTRICT',
      'Vĩnh Long',
    ],
    ['UBND thành phố', 'Hà Nội', 'Ủy ban nhân dân thành phố Hà Nội', 'PROVINCE', 'Hà Nội'],
    ['UBND thành phố', 'Lạng Sơn', 'Ủy ban nhân dân thành phố, tỉnh Lạng Sơn', 'DISTRICT', 'Lạng Sơn'],
    [
      'UBND huyện Văn Lãng',
      'Lạng Sơn',
      'Ủy ban nhân dân huyện Văn Lãng, tỉnh Lạng Sơn',
      'DISTRICT',
      'Lạng Sơn',
    ],
    [
      'UBND huyện Hương Sơn, tỉnh Hà Tĩnh',
      null,
      'Ủy ban nhân dân huyện Hương Sơn, tỉnh Hà Tĩnh',
      'DISTRICT',
      'Hà Tĩnh',
    ],
    [
      'Sở Y tế - cơ quan thường trực của Ban Chỉ đạo',
      'Lạng Sơn',
      'Sở Y tế tỉnh Lạng Sơn',
      'DEPARTMENT',
      'Lạng Sơn',
    ],
    ['Ban Chỉ đạo 138', 'Quảng Ngãi', 'Ban Chỉ đạo 138 tỉnh Quảng Ngãi', 'OTHER', 'Quảng Ngãi'],
    ['Ban Chỉ đạo Quốc gia', 'Hà Tĩnh', 'Ban Chỉ đạo Quốc gia', 'CENTRAL', null],
    ['Báo Hà Tĩnh', 'Hà Tĩnh', 'Báo Hà Tĩnh', 'OTHER', 'Hà Tĩnh'],
    ['các sở, ban, ngành, đoàn thể tỉnh', 'Hà Nam', 'Các sở, ban, ngành tỉnh Hà Nam', 'DEPARTMENT', 'Hà Nam'],
    ['các sở, ngành', 'Hà Nội', 'Các sở, ban, ngành thành phố Hà Nội', 'DEPARTMENT', 'Hà Nội'],
    ['báo chí, truyền thông', 'Hà Nam', 'Các cơ quan báo chí', 'PRESS', null],
    ['cơ quan báo chí', null, 'Các cơ quan báo chí', 'PRESS', null],
    ['các nhà mạng', 'Hà Nam', 'Các doanh nghiệp viễn thông', 'ENTERPRISE', null],
    ['Các Sở Thông tin và Truyền thông', 'Hà Tĩnh', 'Các Sở Thông tin và Truyền thông', 'DEPARTMENT', null],
    ['các cơ quan báo chí', null, 'Các cơ quan báo chí', 'PRESS', null],
    ['Các doanh nghiệp viễn thông', null, 'Các doanh nghiệp viễn thông', 'ENTERPRISE', null],
    ['Quốc hội', null, 'Quốc hội', 'CENTRAL', null],
    ['Bộ Chính trị', null, 'Bộ Chính trị', 'PARTY', null],
  ])('„%s“ in a paper of %s is %s', (printed, province, name, level, where) => {
    expect(hereIs(province)(printed)).toEqual([name, level, where])
  })

  it('keeps one agency for all its names, and two provinces’ departments apart', () => {
    const directory = new AgencyDirectory([
      { name: 'Bộ Thông tin và Truyền thông', names: ['Bộ TT&TT'], abbreviation: 'BTTTT', level: 'MINISTRY' },
    ])
    const ministry = ['BTTTT', 'Bộ TT&TT', 'Bộ TTTT', 'BỘ THÔNG TIN VÀ TRUYỀN THÔNG'].map(
      name => directory.byName(name, null).id,
    )
    expect(new Set(ministry).size).toBe(1)
    const departments = ['Hà Tĩnh', 'Lạng Sơn'].map(province => directory.byName('Sở TT&TT', province).id)
    expect(departments).toEqual([
      'a:so-thong-tin-va-truyen-thong-ha-tinh',
      'a:so-thong-tin-va-truyen-thong-lang-son',
    ])
  })

  it('finds the national committee by what it deals with, in papers of the centre alone', () => {
    const national = 'Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19'
    const directory = new AgencyDirectory([{ name: national, level: 'CENTRAL' }])
    const named = (name: string, province: string | null) => directory.byName(name, province).name
    for (const name of [
      'Ban Chỉ đạo phòng, chống dịch',
      'Ban Chỉ đạo phòng, chống dịch COVID-19',
      'BCĐ Quốc gia về phòng chống dịch bệnh Covid-19',
      'Ban Chỉ đạo quốc gia phòng, chống COVID-19',
      'Trưởng Ban Chỉ đạo Quốc gia phòng, chống dịch COVID-19',
    ])
      expect([name, named(name, null)]).toEqual([name, national])
    expect(named('Ban Chỉ đạo phòng, chống dịch', 'Hà Nam')).toBe('Ban Chỉ đạo phòng, chống dịch tỉnh Hà Nam')
    expect(named('Ban Chỉ đạo phòng, chống ma túy', null)).toBe('Ban Chỉ đạo phòng, chống ma túy')
  })

  it('is another than its namesake under another body, where its papers bear another symbol', () => {
    const directory = new AgencyDirectory([
      { name: 'Tiểu ban Truyền thông', symbols: ['TBTT'], level: 'CENTRAL', parent: 'Ban Chỉ đạo A' },
    ])
    const under = (parent: string) => ({ name: 'Tiểu ban Truyền thông', level: 'CENTRAL', parent }) as const
    directory.learnSymbol('TBTTB', under('Ban Chỉ đạo B'))
    directory.learnSymbol('TTA', under('Ban Chỉ đạo A'))
    expect(['TBTT', 'TBTTB', 'TTA'].map(group => directory.bySymbol([group], null)?.id)).toEqual([
      'a:tieu-ban-truyen-thong',
      'a:tieu-ban-truyen-thong-ban-chi-dao-b',
      'a:tieu-ban-truyen-thong',
    ])
  })

  it('is told by the symbol of a number', () => {
    const directory = new AgencyDirectory([])
    const by = (groups: string[], province: string | null) =>
      directory.bySymbol(groups, province)?.name ?? null
    expect(by(['CT', 'TTg'], null)).toBe('Thủ tướng Chính phủ')
    expect(by(['BCVT', 'STTTT'], 'Hà Tĩnh')).toBe('Sở Thông tin và Truyền thông tỉnh Hà Tĩnh')
    expect(by(['QH15'], null)).toBe('Quốc hội')
    expect(by(['CT', 'CTUBND'], 'Vĩnh Phúc')).toBe('Ủy ban nhân dân tỉnh Vĩnh Phúc')
    expect(by(['CV', 'XYZ'], null)).toBeNull()
  })
})
