import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'

/** `by → to: what` of the requests, and `who did: what` of the actions of a report. */
function told(body: string, title = 'Kết quả công tác năm 2023'): string[] {
  const text = REPORT_HEAD.replace('Kết quả công tác năm 2023', title)
  return read(`${text}${body}\n`.normalize('NFC'), 'bc.txt').flatMap(({ requests, actions }) => [
    ...requests.map(
      ({ by, to, text: what }) =>
        `${by.map(({ name }) => name).join(' + ') || '–'} → ${to.map(({ name }) => name).join(' + ') || '–'}: ${what}`,
    ),
    ...actions.map(one => `${one.agencies.map(({ name }) => name).join(' + ') || '–'} did: ${one.text}`),
  ])
}

test.each<[string, string[]]>([
  [
    'Thời gian tới, Sở Y tế đề nghị UBND các huyện tiêm vét cho trẻ.',
    ['Sở Y tế → UBND các huyện: tiêm vét cho trẻ'],
  ],
  [
    'Qua giám sát, Ban Pháp chế kiến nghị UBND tỉnh bố trí kinh phí.',
    ['Ban Pháp chế → UBND tỉnh: bố trí kinh phí'],
  ],
  ['Sở đề nghị UBND tỉnh hỗ trợ 3 tỷ đồng.', ['Sở Xây dựng → UBND tỉnh: hỗ trợ 3 tỷ đồng']],
  [
    'Báo chí được đẩy mạnh… Đoàn giám sát đề nghị Sở phối hợp chặt với báo chí; chủ động tham mưu cho UBND tỉnh. Đồng thời, rà soát hệ thống đài.',
    [
      'Đoàn giám sát → Sở Xây dựng: phối hợp chặt với báo chí',
      'Đoàn giám sát → Sở Xây dựng: chủ động tham mưu cho UBND tỉnh',
      'Đoàn giám sát → Sở Xây dựng: rà soát hệ thống đài',
    ],
  ],
  [
    'Ông Lê Văn Mật, Phó Chủ tịch Thường trực HĐND huyện đã biểu dương kết quả. Đồng thời đề nghị, HĐND xã cần nâng cao chất lượng kỳ họp.',
    [
      'HĐND huyện → HĐND xã: cần nâng cao chất lượng kỳ họp',
      'HĐND huyện did: Ông Lê Văn Mật, Phó Chủ tịch Thường trực HĐND huyện đã biểu dương kết quả',
    ],
  ],
  [
    'Dịch bệnh còn phức tạp. Đồng thời đề nghị UBND tỉnh mua thêm 20 máy.',
    ['– → UBND tỉnh: mua thêm 20 máy'],
  ],
])('who speaks asks: %s', (text, all) => {
  expect(told(`I. KẾT QUẢ\n\n${text}`)).toEqual(all)
})

test('voters ask below a heading that says so, in items that are taken for headings too', () => {
  expect(
    told(
      'I. Ý KIẾN, KIẾN NGHỊ CỦA CỬ TRI\n\n1. Đề nghị Công ty Cấp nước thanh toán tiền đền bù cho các hộ dân xã An Bình\n\n2. Hiện nay, xã chưa có chợ. Đề nghị UBND huyện xây chợ.',
    ),
  ).toEqual([
    'cử tri → Công ty Cấp nước: thanh toán tiền đền bù cho các hộ dân xã An Bình',
    'cử tri → UBND huyện: xây chợ',
  ])
  expect(told('I. GIẢI QUYẾT KIẾN NGHỊ CỦA CỬ TRI\n\n- Công ty Cấp nước đã sửa 3 ống.')).toEqual([
    'Công ty Cấp nước did: Công ty Cấp nước đã sửa 3 ống',
  ])
})

test('below shortcomings and requests what stands is not asked', () => {
  expect(
    told(
      'II. TỒN TẠI, KIẾN NGHỊ\n\n- Toàn huyện còn 30 trạm chưa có bác sĩ.\n\n- UBND tỉnh bố trí 3 bác sĩ cho huyện.',
    ),
  ).toEqual(['Sở Xây dựng → UBND tỉnh: bố trí 3 bác sĩ cho huyện'])
})

test.each<[string]>([
  ['- Thu ngân sách nhà nước trên 4,6 tỷ đồng.'],
  ['- Các xã còn lúng túng trong việc thực hiện Nghị quyết số 22/NQ-HĐND.'],
])('no act, or nobody that it names: %s', text => {
  expect(told(`I. KẾT QUẢ\n\n${text}`)).toEqual([])
})

test('a short name is the body of that kind that the title names', () => {
  expect(
    told(
      'I. KẾT QUẢ\n\nNhững năm gần đây, Sở đã tham mưu UBND tỉnh 3 đề án.',
      'Giám sát xuất bản tại Sở Thông tin và Truyền thông',
    ),
  ).toEqual(['Sở Xây dựng did: Những năm gần đây, Sở đã tham mưu UBND tỉnh 3 đề án'])
})
