import { expect, test } from 'vitest'
import { assigning, reporting } from './acts'
import { graphOf } from './paper'

const title = 'Về việc tăng cường phòng, chống bệnh tay chân miệng'
const directive = { file: 'ct.txt', number: '7/CT-BYT', issued: '2021-05-01', issuer: 'Bộ Y tế', title }
const own = {
  file: 'bc.txt',
  number: '21/BC-SYT',
  issued: '2021-06-01',
  issuer: 'Sở Y tế tỉnh Sơn La',
  place: 'Sơn La',
}

const PAIRS: [task: string, doer: string, action: string, by: string][] = [
  [
    'Phát miễn phí dung dịch sát khuẩn và tờ gấp hướng dẫn rửa tay cho các lớp mầm non bán trú',
    'Các trạm y tế',
    'Trong tháng, các trạm y tế đã phát dung dịch sát khuẩn cùng tờ gấp hướng dẫn rửa tay tại 40 lớp mầm non bán trú',
    'các trạm y tế',
  ],
  [
    'Tạm dừng việc nhận giữ trẻ dưới ba tuổi tại các nhóm lớp độc lập chưa khử khuẩn đồ chơi',
    'Các trường mầm non',
    'Các trường mầm non trên địa bàn tỉnh không nhận giữ trẻ dưới ba tuổi ở các nhóm lớp độc lập',
    'Các trường mầm non trên địa bàn tỉnh',
  ],
  [
    'Chỉ đạo các hợp tác xã vận tải lau sàn xe bằng nước vôi loãng trước mỗi chuyến chở lợn giống',
    'Sở Giao thông vận tải các tỉnh',
    'Các hợp tác xã vận tải đã lau sàn xe bằng nước vôi loãng trước mỗi chuyến, kể cả xe chở lợn giống',
    'Các hợp tác xã vận tải',
  ],
  [
    'Lắp đèn chiếu sáng năng lượng mặt trời dọc đường lên bản và bàn giao trưởng bản quản lý',
    'Sở Công Thương các tỉnh, thành phố',
    'Sở đã lắp 300 bộ đèn chiếu sáng năng lượng mặt trời dọc đường lên bản, bàn giao trưởng bản',
    'Sở Công Thương',
  ],
  [
    'Mở sổ theo dõi tiêm nhắc lại vắc-xin dại cho đàn chó nuôi nhốt ở từng hộ',
    'Các đội thú y xã',
    'Các đội thú y xã mở sổ theo dõi tiêm nhắc lại vắc-xin dại cho đàn chó nuôi nhốt tại 2.100 hộ',
    'các đội thú y xã',
  ],
]
const links = (
  [task, doer, action, by]: (typeof PAIRS)[number],
  { assigned = {}, told = {}, on }: { assigned?: object; told?: object; on?: string } = {},
) =>
  graphOf([
    assigning({ ...directive, ...assigned }, [[task, doer]]),
    reporting({ ...own, ...told }, [[action, by, on]]),
  ]).typed('CARRIES_OUT')

test.each(PAIRS)('“%s” of %s is carried out: “%s”', (...pair) => {
  const found = links(pair)
  expect(found.map(({ properties }) => properties.quote).sort()).toEqual([pair[0], pair[2]].sort())
  for (const { properties } of found) {
    expect(properties.basis).toBe('INFERRED')
    expect(properties.rule).toMatch(/thực hiện nhiệm vụ/)
  }
})

const [pair] = PAIRS as [(typeof PAIRS)[number]]
test.each<[string, Parameters<typeof links>[0], Parameters<typeof links>[1]?]>([
  ['told before the task was assigned', pair, { assigned: { issued: '2021-07-01' } }],
  ['done before the task was assigned', pair, { on: '2021-04' }],
  ['when nobody knows the day of the task', pair, { assigned: { issued: null } }],
  ['by another kind of body', [pair[0], pair[1], pair[2].replace('các trạm y tế', 'đội xe'), 'Đội xe']],
  ['and was not done', [pair[0], pair[1], pair[2].replace('đã phát', 'chưa phát'), pair[3]]],
  ['and was only asked for', [pair[0], pair[1], `Đề nghị ${pair[2]}`, pair[3]]],
  ['and will be done', [pair[0], pair[1], pair[2].replace('đã phát', 'sẽ phát'), pair[3]]],
  [
    'of another province',
    pair,
    { assigned: { number: '7/CT-UBND', issuer: 'UBND tỉnh Lào Cai', place: 'Lào Cai' } },
  ],
  [
    'but its own words are those of the title',
    [
      'Tăng cường phòng, chống bệnh tay chân miệng tại các lớp',
      'Các trạm y tế',
      'Các trạm y tế đã tăng cường phòng, chống bệnh tay chân miệng',
      'Các trạm y tế',
    ],
  ],
])('nothing is carried out that was %s', (_, told, given) => {
  expect(links(told, given)).toEqual([])
})

test('a paper that tells a task and what was done says so itself: nothing is concluded', () => {
  const one = assigning(directive, [[pair[0], pair[1]]])
  const other = reporting({ ...directive, file: 'ct-2.txt' }, [[pair[2], pair[3]]])
  expect(graphOf([one, other]).typed('CARRIES_OUT')).toEqual([])
})
