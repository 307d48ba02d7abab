import { describe, expect, test } from 'vitest'
import { outline } from '../../../seed/read/outline/outline'
import { figures } from '../../../seed/read/rules/figures/index'
import { headerOf } from '../headerOf'
import { figuresOf, PROVINCIAL, statementsOf } from './figuresOf'

const HEAD =
  'Số: 01/BC-UBND\nHà Nội, ngày 29 tháng 11 năm 2021\n\nBÁO CÁO\nKết quả công tác\n\nKính báo cáo.\n\n'

function ofPaper(body: string) {
  const [paper] = outline(`${HEAD}${body}`, 'bao-cao.txt')
  return figures(paper!, headerOf())
}

describe('what the sentence around a figure tells of it', () => {
  test.each([
    [
      'few words behind a semicolon go on with those before',
      'Người trên 50 tuổi, tỷ lệ khám đợt 1 đạt 91%; đợt 2 đạt 84%.',
      [
        'Người trên 50 tuổi, tỷ lệ khám đợt 1 đạt 91%',
        'Người trên 50 tuổi, tỷ lệ khám đợt 1 đạt 91%, đợt 2 đạt 84%',
      ],
    ],
    [
      'what has no subject behind a semicolon is of the same',
      'Toàn huyện có 300 hộ trồng cam; có 120 hộ trồng bưởi.',
      ['Toàn huyện có hộ trồng cam: 300 hộ', 'Toàn huyện có hộ trồng bưởi: 120 hộ'],
    ],
    [
      'what the last of a list tells is told of all',
      'Bảo đảm 100% đơn thư cấp tỉnh, 95% đơn thư cấp huyện được giải quyết đúng hạn.',
      [
        'Bảo đảm đơn thư cấp tỉnh được giải quyết đúng hạn: 100%',
        'Bảo đảm đơn thư cấp huyện được giải quyết đúng hạn: 95%',
      ],
    ],
    [
      'a measure in brackets is of the count before it',
      'Đã giải quyết 640 đơn (đạt 92,5%).',
      ['Đã giải quyết 640 đơn', 'Đã giải quyết 640 đơn, đạt 92,5%'],
    ],
    [
      'a share between two shares is one',
      'Kinh tế biển chiếm từ 12% đến 15% GRDP.',
      ['Kinh tế biển chiếm … GRDP: từ 12% đến 15%'],
    ],
    [
      'another measure of the same thing is not counted',
      'Tổng đàn lợn là 1.250 con, đạt mật độ 30 con/ha.',
      ['Tổng đàn lợn là 1.250 con', 'Tổng đàn lợn là 1.250 con, đạt mật độ 30 con/ha'],
    ],
    [
      'each label of a list of one unit has its own number',
      'Tổng kinh phí: 45 triệu đồng, gồm: ngân sách huyện 20 triệu đồng, ngân sách xã 25 triệu đồng.',
      [
        'Tổng kinh phí: 45 triệu đồng',
        'Tổng kinh phí: 45 triệu đồng, gồm: ngân sách huyện 20 triệu đồng',
        'Tổng kinh phí: 45 triệu đồng, gồm: ngân sách huyện 20 triệu đồng, ngân sách xã 25 triệu đồng',
      ],
    ],
    [
      'a list that tells more of one than of the other is kept whole',
      'Trạm đã lấy 310 mẫu nước, 305 mẫu đã có kết quả đạt chuẩn.',
      ['Trạm đã lấy mẫu nước: 310 mẫu', 'Trạm đã lấy 310 mẫu nước, mẫu đã có kết quả đạt chuẩn: 305 mẫu'],
    ],
    [
      'places that one count is in stay together',
      'Xã có hơn 300 người mắc bệnh tại 20 xóm, 15 ấp.',
      [
        'Xã có người mắc bệnh tại 20 xóm: hơn 300 người',
        'Xã có hơn 300 người mắc bệnh tại 20 xóm',
        'Xã có hơn 300 người mắc bệnh tại 20 xóm, 15 ấp',
      ],
    ],
    [
      'a body of another sentence did not do what has no actor',
      'Cổng Dịch vụ công tiếp nhận 900 hồ sơ. Đã thành lập 37 tổ công nghệ.',
      ['Cổng Dịch vụ công tiếp nhận 900 hồ sơ', 'Đã thành lập 37 tổ công nghệ'],
    ],
    [
      'a share that tells something of its own does not take what the next tells',
      'Phấn đấu 100% trường học có cây xanh, ít nhất 80% cán bộ được tập huấn.',
      ['Phấn đấu trường học có cây xanh: 100%', 'Phấn đấu cán bộ được tập huấn: ít nhất 80%'],
    ],
    [
      'and one that tells nothing does',
      '100% học sinh, 95% giáo viên được tiêm phòng.',
      ['Học sinh được tiêm phòng: 100%', 'Giáo viên được tiêm phòng: 95%'],
    ],
    ['tens of thousands', 'Sản lượng đạt trên 39 vạn tấn.', ['Sản lượng đạt trên 39 vạn tấn']],
    ['the end of a paper', 'Còn 145 hộ nghèo./.', ['Còn 145 hộ nghèo']],
  ])('%s', (_name, text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })

  test('a plan that orders an act sets a target; what it tells of is reported', () => {
    const text =
      'Sở Y tế chủ trì, tổ chức 10 lớp tập huấn.\nNăm 2020, Trạm tiếp nhận 300 đơn.\nToàn tỉnh có 40 trạm y tế.'
    expect(figuresOf(text, { kind: 'PLAN' }).map(({ nature }) => nature)).toEqual([
      'TARGET',
      'REPORTED',
      'REPORTED',
    ])
    expect(figuresOf(text).map(({ nature }) => nature)).toEqual(['REPORTED', 'REPORTED', 'REPORTED'])
  })

  test.each([
    ['Triển khai theo kế hoạch của tỉnh: còn 38 hố ga hỏng.', 'REPORTED'],
    ['Sở Y tế tổ chức tiêm phòng, còn 40 hộ chưa tiêm.', 'REPORTED'],
    ['Xây dựng lại các trạm bơm, hiện thiếu 12 máy.', 'REPORTED'],
    ['Vận động nhân dân, vẫn còn hơn 20 xóm chưa có đường.', 'REPORTED'],
    ['Thực hiện giảm hộ nghèo, chỉ còn 40 hộ.', 'TARGET'],
    ['Tổ chức 12 lớp tập huấn.', 'TARGET'],
  ])('how things stand is reported in a plan too: %s', (text, nature) => {
    expect(figuresOf(text, { kind: 'PLAN' }).map(one => one.nature)).toEqual([nature])
  })

  test('a place in an order tells of how many', () => {
    expect(figuresOf('Xếp hạng của tỉnh: thứ 19/63 tỉnh, thành phố')).toMatchObject([
      { printed: 'thứ 19/63', value: 19, of: '63 tỉnh, thành phố' },
    ])
  })

  test('a place that is not the paper’s own is not given its name', () => {
    expect(statementsOf('Tổng số 63 tỉnh, thành phố cả nước đã có 120 cảng cá', PROVINCIAL)[0]).not.toContain(
      'Lào Cai',
    )
  })
})

describe('a bare label', () => {
  test('takes the words that introduce its list', () => {
    const { figures: found } = ofPaper(
      'I. KẾT QUẢ\n\nHuyện giao dự toán cho Phòng Kinh tế năm 2021 như sau:\n\n- Chi thường xuyên: 9.894 triệu đồng.\n\n- Chi đào tạo: 612 triệu đồng.',
    )
    expect(found.map(({ statement }) => statement)).toEqual([
      'Huyện giao dự toán cho Phòng Kinh tế năm 2021 như sau: Chi thường xuyên: 9.894 triệu đồng',
      'Huyện giao dự toán cho Phòng Kinh tế năm 2021 như sau: Chi đào tạo: 612 triệu đồng',
    ])
    expect(found[0]!.also?.map(({ quote }) => quote)).toContain(
      'Huyện giao dự toán cho Phòng Kinh tế năm 2021 như sau',
    )
  })
})

describe('a table', () => {
  const TABLE = `PHỤ LỤC
BẢNG SỐ LIỆU 02 NĂM
(Tính đến ngày 24/11/2021)

| Nội dung | Đơn vị tính | Số lượng | Thời lượng (phút) |
| 1. Tin bài được đăng |
| Báo in | tin | 1.500 |  |
| Phát thanh từ năm 2020 đến 24/11/2021 | bài | 820 | 4.400 |
| 2. Viễn thông |
| Tổng đài hỗ trợ | Cuộc gọi | 301 |  |
`
  const { figures: found } = ofPaper(TABLE)

  test('says the day above it, the group, the row and the column', () => {
    expect(found.map(({ statement }) => statement)).toEqual([
      'Tính đến ngày 24/11/2021: Tin bài được đăng: Báo in: 1.500 tin',
      'Tin bài được đăng: Phát thanh từ năm 2020 đến 24/11/2021: 820 bài',
      'Tin bài được đăng: Phát thanh từ năm 2020 đến 24/11/2021: Thời lượng: 4.400 phút',
      'Tính đến ngày 24/11/2021: Viễn thông: Tổng đài hỗ trợ: 301 Cuộc gọi',
    ])
  })

  test('counts what was done over its years, what stands on its day', () => {
    expect(found.map(({ from, until }) => [from, until])).toEqual([
      ['2020', '2021-11-24'],
      ['2020', '2021-11-24'],
      ['2020', '2021-11-24'],
      [null, '2021-11-24'],
    ])
  })

  test('tells the place of each figure in it', () => {
    expect(found.map(({ table }) => [table?.number, table?.group, table?.row, table?.column])).toEqual([
      [1, 'Tin bài được đăng', 'Báo in', 'Số lượng'],
      [1, 'Tin bài được đăng', 'Phát thanh từ năm 2020 đến 24/11/2021', 'Số lượng'],
      [1, 'Tin bài được đăng', 'Phát thanh từ năm 2020 đến 24/11/2021', 'Thời lượng'],
      [1, 'Viễn thông', 'Tổng đài hỗ trợ', 'Số lượng'],
    ])
  })

  test('without a column of units is read by the headings that count', () => {
    const { figures: rows } = ofPaper('| Xã | Số hộ nghèo | Tỷ lệ |\n| Bản Mù | 120 | 15,5% |\n')
    expect(rows.map(({ statement }) => statement)).toEqual([
      'Bản Mù: Số hộ nghèo: 120',
      'Bản Mù: Tỷ lệ: 15,5%',
    ])
  })
})

describe('figures that say the same', () => {
  test('of one number are one', () => {
    expect(figuresOf('Xã có 20 hộ nghèo.\nXã có 20 hộ nghèo.')).toHaveLength(1)
  })

  test('of different numbers, in one place, are none, and the paper is told so', () => {
    const { figures: found, diagnostics } = ofPaper('Xã có 20 hộ nghèo.\n\nXã có 25 hộ nghèo.')
    expect(found).toEqual([])
    expect(diagnostics.map(({ rule }) => rule)).toEqual(['figures-not-told-apart', 'figures-not-told-apart'])
  })

  test('are told apart by their headings', () => {
    const { figures: found } = ofPaper('1. Thôn Đông\n\nCó 20 hộ nghèo.\n\n2. Thôn Tây\n\nCó 25 hộ nghèo.')
    expect(found.map(({ statement }) => statement)).toEqual([
      'Thôn Đông: Có 20 hộ nghèo',
      'Thôn Tây: Có 25 hộ nghèo',
    ])
  })
})

test('words that another block interrupts are quoted in slices', () => {
  const { figures: found } = ofPaper(
    'Nhà mạng hỗ trợ khách hàng tại khu cách ly trên địa bàn¹.\n\n---\n\n¹ Gói cước miễn phí cho khách hàng.\n\n- Đơn vị buộc gỡ bỏ nội dung sai sự thật của trên 90\n\n---\n\n² Theo công văn của cơ quan quản lý nhà nước về viễn thông.\n\ntài khoản cá nhân vì đưa tin sai.',
  )
  const figure = found.find(({ printed }) => printed === 'trên 90')!
  expect([figure, ...(figure.also ?? [])].some(({ quote }) => quote.includes('công văn'))).toBe(false)
})
