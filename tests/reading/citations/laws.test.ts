import { expect, it } from 'vitest'
import { cite } from './paperOf'

const read = (text: string) =>
  cite(text).citations.map(one => [one.title, one.number, one.issued].map(part => part ?? '–').join(' | '))

it.each<[string, string[]]>([
  ['Căn cứ Luật Ngân sách nhà nước ngày 25 tháng 6 năm 2015;', ['Luật Ngân sách nhà nước | – | 2015-06-25']],
  [
    'Căn cứ Luật Tổ chức chính quyền địa phương ngày 19/6/2015; Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương ngày 22/11/2019;',
    [
      'Luật Tổ chức chính quyền địa phương | – | 2015-06-19',
      'Luật sửa đổi, bổ sung một số điều của Luật Tổ chức Chính phủ và Luật Tổ chức chính quyền địa phương | – | 2019-11-22',
    ],
  ],
  [
    'Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân, ngày 03/12/2004',
    ['Luật Ban hành văn bản quy phạm pháp luật của Hội đồng nhân dân và Ủy ban nhân dân | – | 2004-12-03'],
  ],
  [
    'Căn cứ Pháp lệnh kế toán - thống kê do Hội đồng Nhà nước ban hành ngày 20-5-1988',
    ['Pháp lệnh kế toán - thống kê | – | 1988-05-20'],
  ],
  [
    'Luật Tổ chức Chính phủ đã được Quốc hội thông qua ngày 30 tháng 6 năm 1983',
    ['Luật Tổ chức Chính phủ | – | 1983-06-30'],
  ],
  ['theo Luật Quy hoạch số 21/2017/QH14 ngày 24/11/2017', ['Luật Quy hoạch | 21/2017/QH14 | 2017-11-24']],
  ['Luật số 61/2020/QH14 quy định', ['– | 61/2020/QH14 | –']],
  ['khoản 2 Điều 157 Luật Đất đai và sửa đổi, bổ sung', ['Luật Đất đai | – | –']],
  [
    'Luật Phí và lệ phí; Luật An toàn, vệ sinh lao động',
    ['Luật Phí và lệ phí | – | –', 'Luật An toàn, vệ sinh lao động | – | –'],
  ],
  ['Luật PCTN năm 2018, Luật DN 2014', ['Luật PCTN | – | 2018', 'Luật DN | – | 2014']],
  ['quy định của Luật Thư viện và các văn bản hướng dẫn', ['Luật Thư viện | – | –']],
  ['Bộ luật Tố tụng dân sự năm 2015', ['Bộ luật Tố tụng dân sự | – | 2015']],
  ['Căn cứ Hiến pháp năm 2013', ['Hiến pháp | – | 2013']],
  ['Nghị quyết Trung ương 4 khoá XII', ['Nghị quyết Trung ương 4 khoá XII | – | –']],
  ['Nghị quyết ngày 28-10-1995 của Quốc hội', ['– | – | 1995-10-28']],
])('%s', (text, expected) => {
  expect(read(text)).toEqual(expected)
})

it('a law named again without its date is the law of that date', () => {
  const text = 'Căn cứ Luật Giá ngày 20/6/2012;\nĐiều 5. Thực hiện theo Luật Giá.'
  expect(cite(text).citations.map(one => one.issued)).toEqual(['2012-06-20', '2012-06-20'])
})
