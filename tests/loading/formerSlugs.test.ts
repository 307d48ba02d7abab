import { describe, expect, it } from 'vitest'
import { AgencyDirectory } from '../../seed/load/identity/agencyDirectory'
import { formerSlugs } from '../../seed/load/identity/formerSlugs'

/** Each former slug, and the address of its body today. */
function leads(...printed: readonly (readonly [string, string | null])[]): Record<string, string> {
  const directory = new AgencyDirectory([])
  for (const [name, province] of printed) directory.byName(name, province)
  const former = formerSlugs(directory.all())
  return Object.fromEntries([...former].flatMap(([{ key }, slugs]) => slugs.map(slug => [slug, key])))
}

describe('an address that a body had before', () => {
  it.each([
    ['báo chí', null, 'bao-chi', 'cac-co-quan-bao-chi'],
    ['Các cơ quan báo chí, truyền thông', null, 'cac-co-quan-bao-chi-truyen-thong', 'cac-co-quan-bao-chi'],
    ['các nhà mạng', null, 'cac-nha-mang', 'cac-doanh-nghiep-vien-thong'],
    ['Các sở, ban, ngành', 'Lạng Sơn', 'cac-so-ban-nganh', 'cac-so-ban-nganh-lang-son'],
    [
      'Trung tâm CNTT và Truyền thông',
      null,
      'trung-tam-cntt-va-truyen-thong',
      'trung-tam-cong-nghe-thong-tin-va-truyen-thong',
    ],
    [
      'Sở Y tế - cơ quan thường trực của tỉnh Lạng Sơn',
      'Lạng Sơn',
      'so-y-te-co-quan-thuong-truc-cua-lang-son',
      'so-y-te-lang-son',
    ],
    [
      'UBND các huyện, thị xã, thành phố',
      'Vĩnh Long',
      'ubnd-cac-huyen-thi-xa-thanh-pho',
      'uy-ban-nhan-dan-cac-huyen-thanh-pho-vinh-long',
    ],
  ])('%s of a paper of %s: %s leads to %s', (printed, province, former, today) => {
    expect(leads([printed, province])[former]).toBe(today)
  })

  it('that two bodies would claim is nobody’s', () => {
    const both = leads(['Các sở, ban, ngành', 'Lạng Sơn'], ['Các sở, ban, ngành', 'Hà Tĩnh'])
    expect(both).not.toHaveProperty('cac-so-ban-nganh')
  })

  it('that is another body’s address today stays its own', () => {
    const directory = new AgencyDirectory([{ name: 'Cục Báo chí', names: ['Báo'], level: 'DEPARTMENT' }])
    directory.byName('Cục Báo chí', null)
    directory.byName('Cục Báo', null).names.add('Cục Báo chí')
    expect([...formerSlugs(directory.all()).values()].flat()).not.toContain('cuc-bao-chi')
  })
})
