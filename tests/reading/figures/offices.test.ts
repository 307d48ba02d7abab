import { describe, expect, test } from 'vitest'
import { outline } from '../../../seed/read/outline/outline'
import { figures } from '../../../seed/read/rules/figures/index'
import { headerOf } from '../headerOf'
import { figuresOf, PROVINCIAL, statementsOf } from './figuresOf'

const PLAN = { kind: 'PLAN' } as const

function ofPlan(body: string) {
  const [paper] = outline(
    `Số: 01/KH-UBND\nHuế, ngày 05 tháng 6 năm 2024\n\nKẾ HOẠCH\nPhát triển chợ\n\n${body}`,
    'ke-hoach.txt',
  )
  return figures(paper!, headerOf(PLAN)).figures
}

describe('a number that counts nothing', () => {
  test.each([
    ['ends a name before another', 'Khảo sát tại dự án thủy điện Sông Lam 2 tỉnh Nghệ An.'],
    ['ends a name of a thing before another', 'Đoàn kiểm tra công trình Cơ sở 3 Bệnh viện Nhi.'],
    ['numbers a form', 'Số liệu nêu ở các biểu số 04, 05 kèm theo.'],
    ['orders the levels of government', 'Mô hình chính quyền địa phương 02 cấp vận hành ổn định.'],
    ['is how one works', 'Nhà thầu tổ chức thi công 3 ca, 4 kíp.'],
    ['is what was before', 'Thu ngân sách đạt 90%, giảm so với cùng kỳ (812 tỷ đồng).', 1],
  ])('%s', (_name, text, others = 0) => {
    expect(figuresOf(text)).toHaveLength(others)
  })

  test('but places with their names are counted', () => {
    expect(statementsOf('Chi hỗ trợ cho 03 huyện Mai Sơn, Yên Châu, Sông Mã.')).toEqual([
      'Chi hỗ trợ cho huyện Mai Sơn, Yên Châu, Sông Mã: 03 huyện',
    ])
  })
})

describe('one figure of two numbers', () => {
  test.each([
    ['Tỷ lệ tự chủ chiếm 20%-25% tổng chi.', 'Tỷ lệ tự chủ chiếm … tổng chi: 20%-25%', null],
    ['Chi phí khoảng 3,5 tỷ đồng - 4 tỷ đồng.', 'Chi phí khoảng 3,5 tỷ đồng - 4 tỷ đồng', null],
    ['Đã chi 120 triệu đồng/200 triệu đồng.', 'Đã chi 120 triệu đồng/200 triệu đồng', 120e6],
    ['Hạ lãi suất 1,5%/năm.', 'Hạ lãi suất 1,5%/năm', 1.5],
  ])('%s', (text, statement, value) => {
    expect(figuresOf(text)).toMatchObject([{ statement, value }])
  })

  test('a bound may stand behind', () => {
    expect(figuresOf('Phấn đấu tăng trưởng 9% trở lên.')).toMatchObject([
      { printed: '9% trở lên', qualifier: 'AT_LEAST', nature: 'TARGET' },
    ])
  })
})

describe('what a plan reports and what it aims at', () => {
  test('under a heading of how things stand it reports', () => {
    const text =
      'I. TÌNH HÌNH THỰC HIỆN NĂM 2023\n\n1. Chăn nuôi\n\n- Chi hỗ trợ giống 40 tỷ đồng.\n\nII. GIẢI PHÁP\n\n1. Trồng trọt\n\n- Hỗ trợ mua giống 12 tỷ đồng.'
    expect(ofPlan(text).map(({ nature }) => nature)).toEqual(['REPORTED', 'TARGET'])
  })

  test.each([
    ['Thu hút 90 nghìn khách, tăng 4% so với cùng kỳ.', ['REPORTED', 'REPORTED']],
    ['Thu nhập đạt 50 triệu đồng (đạt chỉ tiêu Nghị quyết đề ra).', ['REPORTED']],
    ['Phấn đấu tỷ lệ trẻ được tiêm chủng đạt 95%.', ['TARGET']],
    ['Về đề xuất hỗ trợ khoảng 30 tỷ đồng để sửa kè.', ['TARGET']],
    ['Bổ sung vốn các chương trình mục tiêu 15 tỷ đồng.', ['REPORTED']],
  ])('%s', (text, natures) => {
    expect(figuresOf(text).map(({ nature }) => nature)).toEqual(natures)
  })

  test('on what it rests, it counts nothing', () => {
    expect(ofPlan('Căn cứ Quyết định về hỗ trợ 15 xã khó khăn;\n\nI. MỤC TIÊU\n\nMở 30 chợ.')).toMatchObject([
      { value: 30 },
    ])
  })
})

describe('a clause of its own', () => {
  test.each([
    [
      'ends at the comma behind its share',
      'Sản lượng chè tăng 7,5%, thuộc nhóm tỉnh cao nhất vùng.',
      ['Sản lượng chè tăng 7,5%'],
    ],
    [
      'ends where another is set against it',
      'Khối lượng thi công đạt 40% trong khi thời gian đã qua một nửa.',
      ['Khối lượng thi công đạt 40%'],
    ],
    [
      'has the year that it is told with',
      'Phấn đấu tăng trưởng năm 2022 đạt 6% và năm 2023 đạt 7%.',
      ['Phấn đấu tăng trưởng năm 2022 đạt 6%', 'Phấn đấu tăng trưởng năm 2022 đạt 6% và năm 2023 đạt 7%'],
    ],
    [
      'shares what befell all',
      'Lũ làm 45 nhà, 30 chuồng trại bị cuốn trôi.',
      ['Lũ làm nhà bị cuốn trôi: 45 nhà', 'Lũ làm 45 nhà, chuồng trại bị cuốn trôi: 30 chuồng trại'],
    ],
    [
      'tells of whom its share is',
      'Phấn đấu 80% người cao tuổi được khám ít nhất 2 lần mỗi năm.',
      ['Phấn đấu người cao tuổi được khám ít nhất 2 lần mỗi năm: 80%'],
    ],
  ])('%s', (_name, text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })
})

describe('the place of a figure', () => {
  test('is not the office’s where its sentence tells of the country', () => {
    expect(
      statementsOf('Tại Việt Nam có 300 ca mắc; bệnh dại ghi nhận 82 ca.', PROVINCIAL).join(),
    ).not.toContain('Lào Cai')
  })

  test('is what its heading names', () => {
    const [paper] = outline(
      'Số: 5/TB-VPCP\nHà Nội, ngày 05 tháng 6 năm 2024\n\nTHÔNG BÁO\nKết luận\n\nI. ĐÁNH GIÁ\n\n1. Tình hình của tỉnh Kon Tum\n\nGiải ngân đạt 61% kế hoạch.',
      'thong-bao.txt',
    )
    expect(figures(paper!, headerOf({ issuer: null })).figures.map(({ statement }) => statement)).toEqual([
      'Tỉnh Kon Tum: Giải ngân đạt … kế hoạch: 61%',
    ])
  })
})

describe('the time of a figure', () => {
  const timed = (heading: string, sentence: string) =>
    ofPlan(`1. ${heading}\n\n${sentence}`).map(({ statement, from, until }) => [statement, from, until])

  test.each([
    [
      'is that of the heading that tells how things stand',
      'Kết quả trồng rừng năm 2022 của tỉnh Kon Tum',
      'Toàn tỉnh trồng 300 ha rừng.',
      ['Tỉnh Kon Tum, năm 2022: Toàn tỉnh trồng … rừng: 300 ha', '2022', '2022'],
    ],
    [
      'is the part of that year which the sentence names',
      'Tình hình du lịch năm 2022',
      'Khách quý II tăng 12%.',
      ['Năm 2022: Khách quý II tăng 12%', '2022-04', '2022-06'],
    ],
    [
      'is none where the heading tells several years',
      'Kết quả giai đoạn 2018 - 2022',
      'Toàn tỉnh trồng 300 ha rừng.',
      ['Toàn tỉnh trồng … rừng: 300 ha', null, null],
    ],
  ])('%s', (_name, heading, sentence, expected) => {
    expect(timed(heading, sentence)).toEqual([expected])
  })

  test.each([
    ['Đến ngày 19 tháng 5 năm 2021 đã có 45 xã báo cáo.', null, '2021-05-19'],
    ['Tổng thu ngân sách 10 tháng năm 2020 thực hiện 13 tỷ đồng.', '2020-01', '2020-10'],
  ])('%s', (text, from, until) => {
    expect(figuresOf(text)).toMatchObject([{ from, until }])
  })

  test('aims stand under a heading of a year too, and are of that year', () => {
    const text =
      'II. MỤC TIÊU\n\n1. Đến năm 2030\n\n- Có ít nhất 40 vườn ươm.\n\nIII. GIẢI PHÁP\n\n1. Vốn\n\nToàn tỉnh có 30 vườn ươm.'
    expect(ofPlan(text).map(({ nature, until }) => [nature, until])).toEqual([
      ['TARGET', '2030'],
      ['REPORTED', null],
    ])
  })

  test('what it falls from is no figure of its own, unless a year is told of it', () => {
    expect(statementsOf('Tai nạn giảm từ 90 vụ xuống 60 vụ.')).toHaveLength(1)
    expect(statementsOf('Hộ nghèo giảm từ 9% năm 2015 xuống 4% năm 2020.')).toHaveLength(2)
  })

  test('what a heading foresees is a forecast', () => {
    expect(ofPlan('1. Dự báo các chỉ tiêu đến năm 2026\n\n- Tổng đàn bò đạt 900 con.')).toMatchObject([
      { nature: 'FORECAST', until: '2026' },
    ])
  })
})

test('items in brackets are aims where their introduction says so', () => {
  const items =
    'Cụ thể hóa bằng các chỉ tiêu sau:\n\n(1) 90% hộ nuôi được tiêm phòng;\n\n(2) 70% chợ có cân đối chứng.'
  expect(ofPlan(`1. Nội dung\n\n${items}`).map(({ nature }) => nature)).toEqual(['TARGET', 'TARGET'])
})

test('a colon far behind a comma is no label', () => {
  expect(
    statementsOf(
      'Rà soát 100% người mua bảo hiểm, thẻ hằng tháng được cập nhật dữ liệu qua hệ thống phần mềm của ngành tại địa chỉ sau đây: bhxh.gov.vn.',
    ),
  ).toHaveLength(1)
})

test('a thông cáo tells figures, another paper of no kind does not', () => {
  expect(figuresOf('THÔNG CÁO BÁO CHÍ\nĐã lấy 450 mẫu nước.', { kind: 'OTHER' })).toMatchObject([
    { value: 450 },
  ])
  expect(figuresOf('Đã lấy 450 mẫu nước.', { kind: 'OTHER' })).toEqual([])
})

test('how things stand now, and what is reported to be, are no aims where aims are told', () => {
  const now =
    'II. MỤC TIÊU\n\nHiện nay, tổng số trạm bơm trên địa bàn huyện khoảng 180 trạm, trong đó có 22 trạm mới.'
  expect(ofPlan(now).map(({ value, nature }) => [value, nature])).toEqual([
    [180, 'REPORTED'],
    [22, 'REPORTED'],
  ])
  expect(ofPlan('UBND xã An Phú rà soát, báo cáo có 215 ao bỏ hoang.')).toMatchObject([
    { value: 215, nature: 'REPORTED' },
  ])
})

test('two digits of growth are no animals, and a bracket left open ends what is counted', () => {
  expect(statementsOf('Phấn đấu tăng trưởng 2 con số trong những năm tới.')).toEqual([])
  expect(statementsOf('Đặt mới trạm bơm: 58 trạm (Trong đó: Xã An Phú:')).toEqual([
    'Đặt mới trạm bơm: 58 trạm',
  ])
})

describe('two acts that a comma joins have one object', () => {
  test.each([
    ['Có 08 bộ đã sửa đổi, bổ sung 13 văn bản.', 'Có bộ đã sửa đổi, bổ sung 13 văn bản: 08 bộ'],
    ['Có 04 huyện đã cải tạo, nâng cấp 15 km đường.', 'Có huyện đã cải tạo, nâng cấp 15 km đường: 04 huyện'],
    [
      'Có 05 trường đã tiếp nhận, giải quyết 340 hồ sơ.',
      'Có trường đã tiếp nhận, giải quyết 340 hồ sơ: 05 trường',
    ],
    ['Có 06 đoàn thanh tra, kiểm tra 45 cơ sở.', 'Có đoàn thanh tra, kiểm tra 45 cơ sở: 06 đoàn'],
    ['Có 03 đội đã phát hiện, bắt giữ 7 đối tượng.', 'Có đội đã phát hiện, bắt giữ 7 đối tượng: 03 đội'],
  ])('%s', (text, statement) => {
    expect(statementsOf(text)[0]).toBe(statement)
  })

  test('another act behind them has its own', () => {
    expect(statementsOf('Sở đã sửa đổi, bổ sung 13 văn bản, bãi bỏ 6 thủ tục.')).toEqual([
      'Sở đã sửa đổi, bổ sung 13 văn bản',
      'Sở đã bãi bỏ 6 thủ tục',
    ])
  })
})
