import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD as HEAD } from '../reportHead'

/** `who · day · under: what`, a line an action; every slice is checked to stand where it says. */
function told(body: string): string[] {
  const text = (HEAD + body).normalize('NFC')
  return read(text, 'bc.txt').flatMap(({ actions }) =>
    actions.map(({ agencies, on, until, under, text: what, also = [], ...proof }) => {
      for (const { start, end, quote } of [proof, ...also, ...agencies])
        expect(text.slice(start, end)).toBe(quote)
      const who = agencies.map(({ name }) => name).join(' + ') || '–'
      const day = [on, until].filter(Boolean).join('/') || '–'
      return `${who} · ${day} · ${under.map(({ number }) => number).join(', ') || '–'}: ${what}`
    }),
  )
}
const results = (body: string) => told(`I. KẾT QUẢ\n\n${body}\n`)

describe('who did what, when, under which paper', () => {
  test.each<[string, string[]]>([
    [
      '- Ngày 02/4/2023, UBND tỉnh ban hành Quyết định số 88/QĐ-UBND về bến xe.',
      [
        'UBND tỉnh · 2023-04-02 · 88/QĐ-UBND: Ngày 02/4/2023, UBND tỉnh ban hành Quyết định số 88/QĐ-UBND về bến xe',
      ],
    ],
    [
      '- Từ 01/6 đến 22/9/2023, các doanh nghiệp xây lắp đã sửa 12 cầu.',
      [
        'các doanh nghiệp xây lắp · 2023-06-01/2023-09-22 · –: Từ 01/6 đến 22/9/2023, các doanh nghiệp xây lắp đã sửa 12 cầu',
      ],
    ],
    [
      '- Công an tỉnh và các nhà mạng đã lắp 40 máy quay; Đài Truyền hình tỉnh đã phát 9 phóng sự.',
      [
        'Công an tỉnh + các nhà mạng · – · –: Công an tỉnh và các nhà mạng đã lắp 40 máy quay',
        'Đài Truyền hình tỉnh · 2023 · –: Đài Truyền hình tỉnh đã phát 9 phóng sự',
      ],
    ],
    [
      '- Sở đã ban hành Công văn số 45/SXD-QH ngày 02/3/2023 về nhà ở; Công văn số 46/SXD-QH ngày 05/3/2023 về bến xe.',
      [
        'Sở Xây dựng · 2023-03-02 · 45/SXD-QH: Sở đã ban hành Công văn số 45/SXD-QH ngày 02/3/2023 về nhà ở',
        'Sở Xây dựng · 2023-03-05 · 46/SXD-QH: Công văn số 46/SXD-QH ngày 05/3/2023 về bến xe',
      ],
    ],
    [
      '- Báo An Hòa đã đăng 30 bài.\n- Báo cũng nhận 5 thư. Báo đã trả lời 5 thư.',
      ['Báo An Hòa · 2023 · –: Báo An Hòa đã đăng 30 bài', 'Báo An Hòa · – · –: Báo đã trả lời 5 thư'],
    ],
  ])('%s', (body, expected) => {
    expect(results(body)).toEqual(expected)
  })
})

describe('several papers in one sentence', () => {
  const one = 'Kế hoạch số 3/KH-SXD ngày 01/2/2023'
  const day = (body: string) => results(body).map(line => line.split(': ', 1)[0])

  test.each<[string, string]>([
    [
      `- Sở đã ban hành các kế hoạch tuần: “Cầu an” (${one}); “Đường an” (Kế hoạch số 5/KH-SXD ngày 08/2/2023) và Kế hoạch giai đoạn “Bến an” (Kế hoạch số 9/KH-SXD ngày 12/4/2023) chỉ đạo các đội sửa cầu.`,
      '2023-02-01/2023-04-12 · 3/KH-SXD, 5/KH-SXD, 9/KH-SXD',
    ],
    [
      `- Sở đã ban hành hai kế hoạch: “Cầu an” (${one}) và Kế hoạch chung cả năm “Bến an” (Kế hoạch số 9/KH-SXD ngày 12/4/2023).`,
      '2023-02-01/2023-04-12 · 3/KH-SXD, 9/KH-SXD',
    ],
    [
      `- Sở đã ban hành ${one} khi Chính phủ ban hành Nghị quyết số 12/NQ-CP ngày 05/1/2023.`,
      '2023-02-01 · 3/KH-SXD',
    ],
    [
      `- Sở đã ban hành ${one} sau khi UBND tỉnh ban hành Quyết định số 7/QĐ-UBND ngày 20/1/2023.`,
      '2023-02-01 · 3/KH-SXD',
    ],
    [
      `- Sở đã ban hành ${one} thực hiện Nghị quyết số 12/NQ-CP ngày 05/1/2023.`,
      '2023-02-01 · 3/KH-SXD, 12/NQ-CP',
    ],
  ])('%s', (body, expected) => {
    expect(day(body)).toEqual([`Sở Xây dựng · ${expected}`])
  })
})

describe('a sentence without a subject', () => {
  test('goes on from the report’s own body', () => {
    expect(results('- Sở đã họp 3 lần.\n- Tham mưu UBND tỉnh lập 2 tổ.')[1]).toBe(
      'Sở Xây dựng · 2023 · –: Tham mưu UBND tỉnh lập 2 tổ',
    )
  })

  test('is nobody’s behind another body, or where the one before directs others', () => {
    expect(results('- Công an tỉnh đã họp 3 lần.\n- Lắp đặt 20 biển báo.')[1]).toBe(
      '– · 2023 · –: Lắp đặt 20 biển báo',
    )
    expect(results('- Sở đã chỉ đạo các doanh nghiệp xây lắp sửa cầu. Lắp đặt 20 biển báo.')[1]).toBe(
      '– · 2023 · –: Lắp đặt 20 biển báo',
    )
  })
})

describe('how things stand is no action', () => {
  test.each([
    '- Công tác quản lý được các cấp quan tâm.',
    '- Đường sá đã trở thành niềm tự hào.',
    '- Tỷ lệ nhà kiên cố đã đạt 90%.',
    '- Nhiều tuyến đường còn hẹp.',
    '- Có 12 cầu yếu.',
  ])('%s', body => {
    expect(results(body)).toEqual([])
  })

  test('nor what stands below shortcomings, lessons, requests and what is to come', () => {
    const done = '- Sở đã họp 3 lần.\n'
    expect(
      told(`II. TỒN TẠI, HẠN CHẾ\n\n${done}\nIII. BÀI HỌC KINH NGHIỆM\n\n${done}\nIV. KIẾN NGHỊ\n\n${done}`),
    ).toEqual([])
  })
})

describe('the day of an action is that of its own clause', () => {
  const days = (body: string) => results(body).map(line => line.split(' · ')[1])
  test.each<[string, string[]]>([
    ['- Thực hiện Công văn số 9/UBND-XD ngày 22/2/2024 của UBND tỉnh, Sở đã họp 3 lần.', ['–']],
    ['- Căn cứ Quyết định số 9/QĐ-UBND ngày 22/2/2024, Sở đã lập 2 tổ.', ['–']],
    ['- Sở đã phối hợp Công an tỉnh kiểm tra theo Kế hoạch số 9/KH-UBND ngày 22/2/2024.', ['–']],
    ['- Từ tháng 02/2022 đến nay (01/3/2024), Sở đã cấp 135 giấy phép.', ['2022-02/2024-03-01']],
    ['- Sở đã miễn phí cấp phép từ ngày 05/8/2023 và kéo dài trong 3 tháng.', ['2023-08-05/2023-11']],
    ['- Năm 2022: Xử phạt 12 trường hợp.', ['2022']],
    ['- Năm 2022: Xử phạt 12 trường hợp với tổng số tiền là 54.250.000 đồng.', ['2022']],
    [
      '- Năm 2023, sau 60 ngày (từ ngày 03/6/2023 đến hết ngày 02/8/2023), Sở đã nhận 9 đơn.',
      ['2023-06-03/2023-08-02'],
    ],
    [
      '- Sở đã có 03 văn bản (181/SXD-QH ngày 14/9/2023; 221/SXD-QH ngày 21/9/2023; 266/SXD-QH ngày 27/9/2023) gửi các huyện.',
      ['2023-09-14/2023-09-27'],
    ],
    [
      '- UBND tỉnh đã ban hành các kế hoạch: “Nhà ở” (Kế hoạch số 2/KH-UBND ngày 02/9/2023); “Bến xe” (Kế hoạch số 4/KH-UBND ngày 06/9/2023).',
      ['2023-09-02/2023-09-06'],
    ],
    ['- Trong 02 năm qua Sở đã họp nhiều lần.', ['–']],
  ])('%s', (body, expected) => {
    expect(days(body)).toEqual(expected)
  })
})

describe('the figures of an action', () => {
  const counted = (body: string) => {
    const entry = read(`${HEAD}I. KẾT QUẢ\n\n${body}\n`.normalize('NFC'), 'bc.txt')[0]!
    return entry.actions.map(({ figures }) =>
      entry.figures.filter(({ start }) => figures.includes(start)).map(({ printed }) => printed),
    )
  }

  test('are those of its clause and of the sentence that breaks them down', () => {
    expect(
      counted('- Sở đã cấp 40 giấy phép. Trong đó, có 12 giấy phép nhà ở. Sở đã kiểm tra 9 công trình.'),
    ).toEqual([['40', '12'], ['9']])
    expect(counted('- Báo An Hòa đã đăng 30 bài. Cụ thể, đã đăng 20 bài viết, 10 phóng sự.')).toEqual([
      ['30', '20', '10'],
    ])
  })

  test('are not those of a sentence of its own', () => {
    expect(counted('- Sở đã cấp 40 giấy phép. Các doanh nghiệp đã trả lại 12 giấy phép.')).toEqual([
      ['40'],
      ['12'],
    ])
  })
})

describe('a class named short', () => {
  const who = (body: string) => results(body).map(line => line.split(' · ')[0])

  test('is the one that the paper told before', () => {
    expect(who('- Các doanh nghiệp viễn thông đã lắp 40 trạm.\n- Các doanh nghiệp đã sửa 12 trạm.')).toEqual([
      'Các doanh nghiệp viễn thông',
      'Các doanh nghiệp viễn thông',
    ])
    expect(who('- Các trường mầm non đã họp 4 lần.\n- Các trường đã sửa 12 phòng.').at(-1)).toBe(
      'Các trường mầm non',
    )
  })

  test('is itself where two were told, or none', () => {
    const two = '- Các doanh nghiệp xây lắp đã họp 3 lần.\n- Các doanh nghiệp vận tải đã họp 4 lần.\n'
    expect(who(`${two}- Các doanh nghiệp đã sửa 12 cầu.`).at(-1)).toBe('Các doanh nghiệp')
    expect(who('- Các doanh nghiệp đã sửa 12 cầu.')).toEqual(['Các doanh nghiệp'])
  })
})

describe('what was not done, is to come, or befell a body is no action', () => {
  test.each([
    'chưa ban hành kế hoạch',
    'không tổ chức hội nghị',
    'không kịp thời tổ chức hội nghị',
    'đã không tổ chức hội nghị',
    'sẽ ban hành Kế hoạch số 4/KH-TTQH',
    'dự kiến tổ chức 3 hội nghị',
    'cần tổ chức 3 hội nghị',
    'được thành lập theo Quyết định số 5/QĐ-UBND ngày 02/3/2020',
    'được yêu cầu báo cáo',
    'bị đình chỉ theo Quyết định số 5/QĐ-UBND',
  ])('%s', words => {
    expect(results(`- Trung tâm Quy hoạch ${words}.`)).toEqual([])
    expect(results(`- Năm 2023, Ban Chỉ đạo tỉnh phòng, chống lụt bão ${words}.`)).toEqual([])
  })

  test.each(['vừa ban hành', 'cũng tổ chức', 'đang triển khai', 'đã'])('but “%s” is', words => {
    expect(results(`- Trung tâm Quy hoạch ${words} 12 lớp học.`)[0]).toMatch(/^Trung tâm Quy hoạch ·/)
  })

  test.each([
    '- Tuyên truyền qua mạng xã hội là 2.782 tin.',
    '- Xây dựng bản đồ 12 huyện:',
    '- Khi chống lụt và sản xuất phải song song, 12 huyện đồng hành cùng doanh nghiệp.',
  ])('nor is a count or what leads to a list: %s', body => expect(results(body)).toEqual([]))
})

describe('who acts', () => {
  const who = (body: string) => results(body).map(line => line.split(' · ')[0])
  test.each([
    ['- Tiểu ban An toàn, Ban Chỉ đạo tỉnh đã họp 3 lần.', 'Tiểu ban An toàn'],
    ['- Phòng Quy hoạch, Sở Xây dựng đã kiểm tra 12 công trình.', 'Phòng Quy hoạch'],
    ['- Đội Cứu hộ, Công an tỉnh đã cứu 40 người.', 'Đội Cứu hộ + Công an tỉnh'],
    ['- Các xã, đặc biệt là các trạm y tế đã làm tốt 3 việc.', 'Các xã + các trạm y tế'],
    ['- 2 năm qua Sở đã họp 3 lần.', 'Sở Xây dựng'],
    ['- Ba năm qua Thanh tra tỉnh đã họp 3 lần.', 'Thanh tra tỉnh'],
  ])('%s', (body, names) => expect(who(body)).toEqual([names]))
})

describe('what is no action, or no body', () => {
  test.each([
    '- Các Kết luận của Chủ tịch UBND tỉnh, Trưởng Ban chỉ đạo xây dựng nhà ở tại cuộc họp.',
    '- Thực hiện ý kiến chỉ đạo của Chính phủ, Ban Chỉ đạo phòng, chống dịch COVID-19 tỉnh.',
    '- Chuyển biến rõ nét của ngành là đã tập trung vào nhà ở.',
    '- Các doanh nghiệp có các chính sách hỗ trợ dịch vụ.',
    '- Hệ thống cấp nước đã thực sự phát huy sức mạnh.',
    '- Hướng dẫn phòng, chống COVID-19 rộng rãi.',
  ])('%s', body => {
    expect(results(body)).toEqual([])
  })

  test('a name ends where it ends', () => {
    expect(results('- Ngày 02/4/2023, Sở Thông tin và Truyền thông báo cáo UBND tỉnh.')[0]).toContain(
      'Sở Thông tin và Truyền thông ·',
    )
    expect(
      results('- Hiện tại, đã triển khai Hệ thống Bản đồ hỗ trợ 12 huyện.').some(line =>
        line.startsWith('Hệ thống'),
      ),
    ).toBe(false)
    expect(
      results('- Sở phối hợp với UBND các huyện, thành phố, có xem xét các báo cáo của 12 xã.')[0],
    ).not.toMatch(/ có ·|\+ có/)
  })
})
