/** The pages that docs/pages.md shows: the name of the picture, and the address. */
export const pictured: [name: string, address: string][] = [
  ['home', '/'],
  ['day', '/thong-diep/2021-09-30'],
  ['day-none', '/thong-diep/2021-08-29'],
  ['plan', '/ke-hoach/23-kh-tbtt'],
  ['document', '/van-ban/32-bc-tbtt'],
  ['search', '/tim?q=thich+ung+an+toan'],
  [
    'check',
    `/kiem-tra?cau=${encodeURIComponent('Xét nghiệm là then chốt, vaccine là căn cơ để thích ứng an toàn và có kiểm soát')}&ngay=30/9/2021`,
  ],
  ['trace', '/truy-nguyen/23-kh-tbtt'],
  ['timeline', '/dong-thoi-gian'],
  ['compare', '/doi-chieu/04-kh-tbtt/13-kh-tbtt'],
  ['agency', '/co-quan/bo-thong-tin-va-truyen-thong'],
  ['disagreements', '/cho-venh'],
  ['coverage', '/chung-toi-giu-gi'],
  ['sheet', '/to-in/2021-09-30'],
  ['card', '/nhung?ngay=10/9/2021'],
  ['missing', '/van-ban/24-kh-tbtt'],
]
