import { describe, expect, test } from 'vitest'
import type { DocumentHeader, EventFact } from '../../../seed/read/entry'
import { events } from '../../../seed/read/rules/events/index'
import { paperOf } from '../citations/paperOf'
import { headerOf } from '../headerOf'

function eventsOf(text: string, header: Partial<DocumentHeader> = {}): EventFact[] {
  return events(paperOf(text.normalize('NFC')), headerOf(header))
}

describe('a dated act', () => {
  test.each([
    [
      'Ngày 11/10/2021, Chính phủ ban hành Nghị quyết mới. Sau đó',
      '2021-10-11',
      null,
      'Chính phủ ban hành Nghị quyết mới',
    ],
    ['Ngày 09/02/2021 Sở đã ban hành công văn', '2021-02-09', null, 'Sở đã ban hành công văn'],
    ['Ngày 30/9, Bộ đã hoàn tất ứng dụng', '2021-09-30', null, 'Bộ đã hoàn tất ứng dụng'],
    ['Ngày 15/12, Bộ đã hoàn tất ứng dụng', '2020-12-15', null, 'Bộ đã hoàn tất ứng dụng'],
    [
      'Sáng ngày 09 tháng 4 năm 2021, tại trụ sở, Thủ tướng chủ trì phiên họp',
      '2021-04-09',
      null,
      'tại trụ sở, Thủ tướng chủ trì phiên họp',
    ],
    [
      'Để thống nhất, ngày 28/10/2021, Bộ trưởng có văn bản số 27/TBTT',
      '2021-10-28',
      null,
      'Bộ trưởng có văn bản số 27/TBTT',
    ],
    [
      'Từ ngày 13/9 đến 30/9/2021, các doanh nghiệp đã hoàn thành phủ sóng',
      '2021-09-13',
      '2021-09-30',
      'các doanh nghiệp đã hoàn thành phủ sóng',
    ],
    ['Tháng 3/2020, Bộ Y tế thành lập Tổ công tác', '2020-03', null, 'Bộ Y tế thành lập Tổ công tác'],
  ])('%s', (text, on, until, title) => {
    expect(eventsOf(text)).toMatchObject([{ on, until, title }])
  })

  test.each([
    'Chỉ thị số 16/CT-TTg, ngày 31/3/2020 của Thủ tướng Chính phủ',
    'Quyết định có hiệu lực từ ngày 01/7/2022, các tổ chức phải chuyển đổi',
    'Công văn số 1/STTTT ngày 05/02/2020 về việc nhắn tin',
    'Từ ngày 01/6 đến 22/9/2021, Sở thiết lập trang tin',
    'Ngày 31/02/2021, Bộ đã ban hành',
  ])('is none here: %s', text => {
    expect(eventsOf(text)).toEqual([])
  })

  test('is not looked for in papers that rule', () => {
    expect(eventsOf('Ngày 11/10/2021, Chính phủ ban hành Nghị quyết', { kind: 'DECREE' })).toEqual([])
  })
})

describe('what went on for a stretch of days', () => {
  const told = (text: string, header: Partial<DocumentHeader> = {}) =>
    eventsOf(text, { kind: 'REPORT', issued: '2021-11-29', ...header }).map(({ on, until, title }) => [
      on,
      until,
      title,
    ])
  test.each<[string, [string, string | null, string][]]>([
    [
      'Chương trình “Hỏi và đáp” tại tỉnh vào 20h mỗi ngày (từ ngày 24/8 đến ngày 15/9) và vào 20h thứ sáu hàng tuần (từ 16/9 đến nay), cho thấy hướng đi đúng.',
      [
        ['2021-08-24', '2021-09-15', 'Chương trình “Hỏi và đáp” tại tỉnh vào 20h mỗi ngày'],
        ['2021-09-16', null, 'Chương trình “Hỏi và đáp” tại tỉnh vào 20h thứ sáu hàng tuần'],
      ],
    ],
    [
      'Các ngân hàng đã triển khai gói vay ưu đãi cho người dân từ ngày 05/8/2021 và kéo dài trong 3 tháng.',
      [
        [
          '2021-08-05',
          '2021-11',
          'Các ngân hàng đã triển khai gói vay ưu đãi cho người dân từ ngày 05/8/2021 và kéo dài trong 3 tháng',
        ],
      ],
    ],
    [
      'Chỉ đạo các hãng vận tải tạm dừng mọi chuyến xe ra nước ngoài kể từ ngày 01/02/2020.',
      [['2020-02-01', null, 'Các hãng vận tải tạm dừng mọi chuyến xe ra nước ngoài kể từ ngày 01/02/2020']],
    ],
    [
      'Năm 2020, sau 3 tháng (từ tháng 3 đến tháng 6), chương trình Áo ấm đã tiếp nhận 2 tấn áo.',
      [['2020-03', '2020-06', 'Chương trình Áo ấm đã tiếp nhận 2 tấn áo']],
    ],
    [
      'Chỉ trong đợt lũ thứ hai, từ ngày 27/4 đến ngày 24/5/2021, báo đã đăng 30 bài.',
      [['2021-04-27', '2021-05-24', 'Đợt lũ thứ hai, khoảng thời gian báo cáo đếm bài']],
    ],
    [
      'Trong tuần lễ “Biển sạch”, từ ngày 05/6 đến ngày 12/6/2021, học sinh các trường đã nhặt rác.',
      [['2021-06-05', '2021-06-12', 'Tuần lễ “Biển sạch”']],
    ],
    [
      'Chỉ tính trong chiến dịch mùa hè, từ ngày 01/6 đến ngày 31/7/2021, các xã trồng 300 cây phượng vĩ và 20 cây me.',
      [['2021-06-01', '2021-07-31', 'Chiến dịch mùa hè, khoảng thời gian báo cáo đếm số liệu']],
    ],
    [
      'Vận động quyên góp sách cũ cho học sinh vùng cao: Năm 2020, sau 2 tháng (từ tháng 3 đến tháng 5), các trường đã góp nhiều sách; Năm 2021, sau 45 ngày phát động (từ ngày 01/6/2021 đến ngày 15/7/2021), Thư viện đã nhận thêm truyện.',
      [
        [
          '2020-03',
          '2020-05',
          'Vận động quyên góp sách cũ cho học sinh vùng cao: sau 2 tháng, các trường đã góp nhiều sách',
        ],
        [
          '2021-06-01',
          '2021-07-15',
          'Vận động quyên góp sách cũ cho học sinh vùng cao: sau 45 ngày phát động, Thư viện đã nhận thêm truyện',
        ],
      ],
    ],
    [
      'Chi cục đã xây dựng Bản đồ ngập úng. Sau khi xây dựng và vận hành kể từ ngày (8/6/2021), Chi cục đã cập nhật thường xuyên.',
      [['2021-06-08', null, 'Chi cục xây dựng và vận hành Bản đồ ngập úng']],
    ],
    [
      'Huyện thành lập Tổ hỗ trợ khai báo lưu động. Sau khi thành lập và hoạt động kể từ ngày 01/7/2021, Tổ đã nhận nhiều cuộc gọi.',
      [['2021-07-01', null, 'Tổ hỗ trợ khai báo lưu động hoạt động']],
    ],
    [
      'Đơn vị lắp đặt 20 camera ở cổng chợ. Sau khi lắp đặt kể từ ngày 05/9/2021, trộm cắp giảm.',
      [['2021-09-05', null, 'Lắp đặt 20 camera ở cổng chợ']],
    ],
  ])('%s', (text, events) => {
    expect(told(text)).toEqual(events)
  })

  test.each([
    'Từ 01/6 đến 22/8/2021, Sở Y tế đã ban hành 16 văn bản hướng dẫn.',
    'Quyết định này có hiệu lực kể từ ngày 01/02/2020.',
    'Trong 02 năm qua Sở Y tế đã triển khai nhiều việc.',
    'Sở ban hành Kế hoạch truyền thông triển khai trong tỉnh từ ngày 23/9 đến ngày 30/9/2021.',
    'Tạm dừng mọi chuyến xe ra nước ngoài kể từ ngày 01/02/2020.',
    'Sau khi vận hành kể từ ngày 01/02/2020, Trạm đã phục vụ nhiều lượt.',
    'Trạm đã vận hành. Sau khi vận hành kể từ ngày 01/02/2020, Trạm đã phục vụ nhiều lượt.',
  ])('is none here: %s', text => {
    expect(told(text)).toEqual([])
  })

  const health = { name: 'Sở Y tế', parent: null, province: 'Hà Nam' }
  test.each<[string, Partial<DocumentHeader>, string]>([
    ['Ngày 09/02/2021, UBND tỉnh đã có công văn.', { issuer: health }, 'UBND tỉnh Hà Nam đã có công văn'],
    [
      'Ngày 09/02/2021, Công an tỉnh phối hợp với Đoàn tổ chức hội thi.',
      { issuer: health },
      'Công an tỉnh Hà Nam phối hợp với Đoàn tổ chức hội thi',
    ],
    [
      'Ngày 09/02/2021, Công an thành phố tổ chức hội thi.',
      { issuer: health },
      'Công an thành phố tổ chức hội thi',
    ],
    [
      'số 12/SYT-NVY hướng dẫn người dân đeo khẩu trang nơi công cộng (từ ngày 07/9 đến ngày 14/9/2021)',
      { issuer: health, symbol: 'BC-SYT' },
      'Sở Y tế tỉnh Hà Nam hướng dẫn người dân đeo khẩu trang nơi công cộng theo văn bản số 12/SYT-NVY',
    ],
    [
      'số 12/STC-NS hướng dẫn người dân kê khai thuế qua mạng (từ ngày 07/9 đến ngày 14/9/2021)',
      { issuer: health, symbol: 'BC-SYT' },
      'Văn bản số 12/STC-NS hướng dẫn người dân kê khai thuế qua mạng',
    ],
    [
      'Trong đợt dịch thứ 5, từ ngày 07/9 đến ngày 14/9/2021, trường học đóng cửa.',
      { issuer: { name: 'Bộ Y tế', parent: null, province: null } },
      'Đợt dịch thứ 5 tại Việt Nam',
    ],
    [
      'Trong đợt dịch tại Lào thứ 5, từ ngày 07/9 đến ngày 14/9/2021, trường học đóng cửa.',
      { issuer: { name: 'Bộ Y tế', parent: null, province: null } },
      'Đợt dịch tại Lào thứ 5',
    ],
  ])('and its title stands alone: %s', (text, header, title) => {
    expect(told(text, header).map(([, , title]) => title)).toEqual([title])
  })

  test('is proved by its days too, and a short name of the issuer is written out', () => {
    const issuer = { name: 'Sở Y tế', parent: null, province: 'Hà Nam' }
    expect(told('Ngày 09/02/2021 Sở đã ban hành công văn.', { issuer })[0]![2]).toBe(
      'Sở Y tế tỉnh Hà Nam đã ban hành công văn',
    )
    const text = `Các hãng tạm dừng ${'mọi chuyến xe ra nước ngoài, '.repeat(8)}kể từ ngày 01/02/2020.`
    const [event] = eventsOf(text, { kind: 'REPORT', issued: '2021-11-29' })
    expect([event!.quote, ...event!.also!.map(({ quote }) => quote)].join(' ')).toContain('01/02/2020')
  })
})
