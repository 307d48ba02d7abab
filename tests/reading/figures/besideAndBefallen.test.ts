import { describe, expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'
import { figuresOf, statementsOf } from './figuresOf'

/** The statements of a report's section without its province. */
const below = (body: string): string[] =>
  read(`${REPORT_HEAD}I. KẾT QUẢ\n\n2. Xét xử\n\n${body}\n`.normalize('NFC'), 'bc.txt').flatMap(
    ({ figures }) => figures.map(({ statement }) => statement.replace(/^Hà Nam(?:, năm 2023)?: /, '')),
  )

describe('an item beside the one that breaks down its count is no part of it', () => {
  test.each<[string, string[]]>([
    [
      '- Đã giải quyết: 62 tin, gồm:\n\n+ Tạm đình chỉ: 8 tin.\n\n- Đang giải quyết: 258 tin.',
      [
        'Xét xử: Đã giải quyết: 62 tin',
        'Xét xử: Đã giải quyết: 62 tin, gồm: Tạm đình chỉ: 8 tin',
        'Xét xử: Đang giải quyết: 258 tin',
      ],
    ],
    [
      '- Thành lập 5 đoàn, trong đó:\n\n+ Tuyến huyện: 3 đoàn.\n\n- Số cơ sở được kiểm tra: 120 cơ sở.',
      [
        'Thành lập 5 đoàn',
        'Thành lập 5 đoàn, trong đó: Tuyến huyện: 3 đoàn',
        'Xét xử: Số cơ sở được kiểm tra: 120 cơ sở',
      ],
    ],
    [
      '- Thành lập 5 đoàn, trong đó:\n\n- Tuyến tỉnh: 2 đoàn.\n\n- Tuyến huyện: 3 đoàn.',
      [
        'Thành lập 5 đoàn',
        'Thành lập 5 đoàn, trong đó: Tuyến tỉnh: 2 đoàn',
        'Thành lập 5 đoàn, trong đó: Tuyến huyện: 3 đoàn',
      ],
    ],
  ])('%s', (body, told) => {
    expect(below(body)).toEqual(told)
  })
})

describe('what a bare act is of, its heading says', () => {
  test.each<[string, string[]]>([
    ['- Thụ lý 40 vụ 55 bị cáo.', ['Xét xử: Thụ lý 40 vụ', 'Xét xử: Thụ lý 55 bị cáo']],
    ['- Tòa án đã giải quyết: 130 vụ.', ['Xét xử: Tòa án đã giải quyết: 130 vụ']],
    ['- Sở đã cấp 25 giấy phép xây dựng.', ['Sở đã cấp giấy phép xây dựng: 25 giấy phép']],
  ])('%s', (body, told) => {
    expect(below(body).map(one => one.replace('Sở Xây dựng', 'Sở'))).toEqual(told)
  })
})

describe('the label of a count is not of a clause with another subject', () => {
  test.each<[string, string[]]>([
    [
      'Tổng số hộ nghèo: 1.580 hộ; hộ cận nghèo có 900 hộ.',
      ['Tổng số hộ nghèo: 1.580 hộ', 'Hộ cận nghèo có 900 hộ'],
    ],
    [
      'Tai nạn giao thông: xảy ra 5 vụ, làm 3 người chết; cháy nổ xảy ra 2 vụ.',
      [
        'Tai nạn giao thông: xảy ra 5 vụ',
        'Tai nạn giao thông: xảy ra 5 vụ, làm 3 người chết',
        'Cháy nổ xảy ra 2 vụ',
      ],
    ],
    [
      'Diện tích lúa: 1.500 ha; diện tích ngô có 300 ha.',
      ['Diện tích lúa: 1.500 ha', 'Diện tích ngô có 300 ha'],
    ],
    ['Số vụ cháy: 15 vụ; số người chết có 7 người.', ['Số vụ cháy: 15 vụ', 'Số người chết có 7 người']],
    ['Số ca mắc: 15 ca; trong tuần có 3 ca.', ['Số ca mắc: 15 ca', 'Số ca mắc: trong tuần có 3 ca']],
    [
      'Số ca mắc sởi: 15 ca; đã điều trị khỏi 12 ca.',
      ['Số ca mắc sởi: 15 ca', 'Số ca mắc sởi: đã điều trị khỏi 12 ca'],
    ],
    [
      'Kinh phí thực hiện: ngân sách tỉnh 15 tỷ đồng; ngân sách huyện 5 tỷ đồng.',
      ['Kinh phí thực hiện: ngân sách tỉnh 15 tỷ đồng', 'Kinh phí thực hiện: ngân sách huyện 5 tỷ đồng'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('two counts side by side are two figures', () => {
  test.each<[string, string[]]>([
    [
      'Công an huyện khởi tố 40 vụ 55 bị can.',
      ['Công an huyện khởi tố 40 vụ', 'Công an huyện khởi tố 55 bị can'],
    ],
    ['Sở tiếp nhận 66 đơn 64 việc.', ['Sở tiếp nhận 66 đơn', 'Sở tiếp nhận 64 việc']],
    ['Công an tỉnh bắt 12 vụ/15 đối tượng.', ['Công an tỉnh bắt 12 vụ', 'Công an tỉnh bắt 15 đối tượng']],
    ['Trường mở 5 lớp 250 học viên.', ['Trường mở 5 lớp', 'Trường mở 250 học viên']],
    ['Tỷ lệ bác sĩ đạt 12 bác sĩ/10.000 dân.', ['Tỷ lệ bác sĩ đạt 12 bác sĩ/10.000 dân']],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('what befell things and people is told of those that it befell', () => {
  test.each<[string, string[]]>([
    [
      'Về giao thông, 5 tuyến đường tỉnh và một số tuyến đường xã bị sạt lở.',
      ['Về giao thông, tuyến đường tỉnh và một số tuyến đường xã bị sạt lở: 5 tuyến đường'],
    ],
    [
      'Tại xã, 12 trường học và nhiều nhà dân bị ngập.',
      ['Tại xã, trường học và nhiều nhà dân bị ngập: 12 trường học'],
    ],
    ['Bão làm 12 nhà sập, 30 tốc mái, 45 hư hỏng.', ['Bão làm nhà sập: 12 nhà']],
    ['Tai nạn làm 3 người chết, 12 bị thương, 2 mất tích.', ['Tai nạn làm 3 người chết']],
    [
      'Mưa lớn làm xói lở móng 2 cột điện, đứt gãy 1.700m kênh.',
      ['Mưa lớn làm xói lở móng 2 cột điện', 'Mưa lớn làm xói lở móng 2 cột điện, đứt gãy … kênh: 1.700 m'],
    ],
    [
      'Trong xã xảy ra 1 vụ tai nạn giao thông làm 1 người chết, 2 người bị thương.',
      [
        'Trong xã xảy ra vụ tai nạn giao thông: 1 vụ tai nạn',
        'Trong xã xảy ra 1 vụ tai nạn giao thông làm 1 người chết',
        'Trong xã xảy ra 1 vụ tai nạn giao thông làm 1 người chết, 2 người bị thương',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('those that there are keep what is told of them', () => {
  test.each<[string, string[]]>([
    [
      'Toàn huyện có 5 xã đạt 19 tiêu chí.',
      ['Toàn huyện có xã đạt 19 tiêu chí: 5 xã', 'Toàn huyện có 5 xã đạt 19 tiêu chí'],
    ],
    [
      'Có 25 hộ được vay 500 triệu đồng.',
      ['Có hộ được vay 500 triệu đồng: 25 hộ', 'Có 25 hộ được vay 500 triệu đồng'],
    ],
    [
      'Toàn huyện có 7 xã đạt chuẩn,01 xã chưa đạt chuẩn.',
      ['Toàn huyện có xã đạt chuẩn: 7 xã', 'Toàn huyện có 7 xã đạt chuẩn, xã chưa đạt chuẩn: 01 xã'],
    ],
    [
      'Số trường chuẩn tăng từ 12 trường năm 2015 lên 30 trường năm 2020.',
      [
        'Số trường chuẩn tăng từ … năm 2015: 12 trường',
        'Số trường chuẩn tăng từ 12 trường năm 2015 lên … năm 2020: 30 trường',
      ],
    ],
    ['Sở cấp 20 giấy phép và một số địa phương đã gửi báo cáo.', ['Sở cấp 20 giấy phép']],
    [
      'Cơ quan điều tra kết luận 45,1% vụ cháy do chập điện.',
      ['Cơ quan điều tra kết luận vụ cháy do chập điện: 45,1%'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

test.each<[string, string | null, string | null]>([
  ['Giai đoạn 2015-2019, cả nước xảy ra 17.844 vụ cháy.', '2015', '2019'],
  ['Trong giai đoạn 2016 - 2020, tỉnh thu hút 120 dự án.', '2016', '2020'],
  ['Nhiệm kỳ 2015-2020, Đảng bộ kết nạp 350 đảng viên.', '2015', '2020'],
  ['Giai đoạn 2021-2025, tỉnh thu hút 120 dự án.', null, null],
  ['Kế hoạch đầu tư công giai đoạn 2016-2020 là 500 tỷ đồng.', null, null],
])('years that are over are when: %s', (text, from, until) => {
  expect(figuresOf(text).map(one => [one.from, one.until])).toEqual([[from, until]])
})

test.each([
  'Số tố giác, tin báo và kiến nghị khởi tố đã tiếp nhận: 517 tin.',
  'Ban hành 4 kiến nghị phòng ngừa.',
  'Viện đã ban hành kiến nghị vi phạm với 12 đơn vị.',
])('a motion of prosecutors is no aim: %s', text => {
  expect(figuresOf(text).map(({ nature }) => nature)).toEqual(['REPORTED'])
})

describe('no name of a list, no sentence before, no figure beside is lost or lent', () => {
  test.each<[string, string[]]>([
    [
      'Theo báo cáo của các tỉnh Hà Giang, Tuyên Quang, Sơn La, mưa lớn đã làm 3 người chết.',
      ['Theo báo cáo của các tỉnh Hà Giang, Tuyên Quang, Sơn La, mưa lớn đã làm 3 người chết'],
    ],
    [
      'Về nông nghiệp, 114 gia súc, 499 gia cầm bị chết.',
      ['Về nông nghiệp, gia súc bị chết: 114 gia súc', 'Về nông nghiệp, gia cầm bị chết: 499 gia cầm'],
    ],
    [
      'Có mưa to; 114 gia súc, 499 gia cầm bị chết.',
      ['Gia súc bị chết: 114 gia súc', 'Gia cầm bị chết: 499 gia cầm'],
    ],
    [
      'Diện tích thiệt hại giảm 2,15 ha (tương ứng giảm 81%), lâm sản thiệt hại giảm 106 m3.',
      [
        'Diện tích thiệt hại giảm 2,15 ha',
        'Diện tích thiệt hại giảm 2,15 ha, tương ứng giảm 81%',
        'Diện tích thiệt hại giảm 2,15 ha, lâm sản thiệt hại giảm 106 m3',
      ],
    ],
    [
      'Thực hiện ký cam kết với 17 doanh nghiệp. Lực lượng chức năng đã tổ chức 166 ca tuần tra.',
      ['Thực hiện ký cam kết với 17 doanh nghiệp', 'Lực lượng chức năng đã tổ chức ca tuần tra: 166 ca'],
    ],
    ['Công an xã bắt 4 vụ/0,119 ha.', ['Công an xã bắt 4 vụ', 'Công an xã bắt 0,119 ha']],
    [
      'Tổng số hộ văn hóa: 158 hộ; bên cạnh đó, có 95 cơ quan văn hóa, đạt tỷ lệ: 96%.',
      [
        'Tổng số hộ văn hóa: 158 hộ',
        'Có cơ quan văn hóa: 95 cơ quan',
        'Bên cạnh đó, có 95 cơ quan văn hóa, đạt tỷ lệ: 96%',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})
