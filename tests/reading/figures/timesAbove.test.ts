import { describe, expect, test } from 'vitest'
import { outline } from '../../../seed/read/outline/outline'
import { figures } from '../../../seed/read/rules/figures/index'
import { headerOf } from '../headerOf'

const DATED = 'Số: 01/BC-UBND\nHà Nội, ngày 29 tháng 11 năm 2021\n\nBÁO CÁO\n'

function ofReport(body: string, title = 'Kết quả công tác') {
  const text = `${DATED}${title}\n\nKính báo cáo.\n\n${body}\n`
  const [paper] = outline(text.normalize('NFC'), 'bao-cao.txt')
  return figures(paper!, headerOf()).figures.map(
    ({ printed, from, until }) => `${printed}: ${from ?? ''}/${until ?? ''}`,
  )
}

describe('words above a list or a section tell the time of what stands below', () => {
  test.each([
    ['1. Kết quả\n\nNăm 2020:\n\n- Hiện có 120 cán bộ.', ['120: /']],
    ['1. Kết quả\n\nNăm 2020:\n\n- Cùng kỳ năm trước tăng 7,3%.', ['7,3%: /']],
    ['1. Kết quả\n\nNăm 2020:\n\n- Theo Nghị quyết năm 2018, hỗ trợ 340 hộ.', ['340: /']],
    ['1. Kết quả\n\nTheo Kế hoạch năm 2020, các xã:\n\n- Rà soát 250 hộ.', ['250: /']],
    ['1. Kết quả\n\nNăm 2019 và năm 2020:\n\n- Đã mở 45 lớp.', ['45: /']],
    [
      '1. Kết quả\n\n(1) Năm 2019:\n\n- Đã mở 45 lớp.\n\n(2) Năm 2020:\n\n- Đã mở 52 lớp.',
      ['45: 2019/2019', '52: 2020/2020'],
    ],
    ['1. Kết quả\n\nTrong 6 tháng đầu năm 2020, tỉnh đã:\n\n- Cấp 150 thẻ.', ['150: 2020-01/2020-06']],
    ['1. Kết quả\n\nQuý I năm 2020:\n\n- Thu hồi 34 giấy phép.', ['34: 2020-01/2020-03']],
    ['1. Năm 2020\n\nTỉnh đào tạo 2.450 lao động.', ['2.450: 2020/2020']],
    ['1. Trong 9 tháng đầu năm 2020\n\nTỉnh đào tạo 2.450 lao động.', ['2.450: 2020-01/2020-09']],
  ])('%s', (body, told) => {
    expect(ofReport(body)).toEqual(told)
  })
})

describe('a part of the year without its year', () => {
  const year = 'Tình hình 6 tháng đầu năm 2021'
  test.each([
    ['Cùng kỳ quý I đạt 100 tỷ đồng.', year, ['100 tỷ: /']],
    ['Trẻ dưới 6 tháng tuổi tiêm 1.200 liều.', year, ['1.200: /']],
    ['Thời hạn 6 tháng đạt 95%.', 'Kết quả năm 2021', ['95%: /']],
    ['Quý IV đạt 300 tỷ đồng.', 'Kết quả công tác', ['300 tỷ: /']],
    ['Quý I đạt 300 tỷ đồng.', 'Kết quả giai đoạn 2016 - 2020', ['300 tỷ: 2021-01/2021-03']],
    ['6 tháng đầu năm thu 450 tỷ đồng.', 'Kế hoạch năm 2022', ['450 tỷ: 2021-01/2021-06']],
    ['Quý I tăng 6,1%.', 'Kết quả công tác', ['6,1%: 2021-01/2021-03']],
    ['Sản lượng 6 tháng tăng 7,6%.', year, ['7,6%: 2021-01/2021-06']],
    ['Chỉ số tháng 10 tăng 1,3%.', 'Kết quả công tác', ['1,3%: 2021-10/2021-10']],
    ['Thu ngân sách 6 tháng đầu năm đạt 450 tỷ đồng.', 'Kết quả năm 2020', ['450 tỷ: 2020-01/2020-06']],
    ['Dịch vụ tăng 7,6%.', year, ['7,6%: 2021-01/2021-06']],
    ['Năm 2019, du lịch tăng 5,1%. Dịch vụ tăng 7,6%.', year, ['5,1%: 2019/2019', '7,6%: /']],
    ['Tỉnh có 450 trường học.', year, ['450: /']],
    ['Dịch vụ tăng 7,6%.', `${year}, nhiệm vụ cuối năm`, ['7,6%: 2021-01/2021-06']],
  ])('%s (%s)', (body, title, told) => {
    expect(ofReport(`1. Kinh tế\n\n${body}`, title)).toEqual(told)
  })
})

describe('the time that a clause itself tells', () => {
  test.each([
    ['Vốn năm 2019 chuyển sang là 45 tỷ đồng.', ['45 tỷ: /']],
    ['Năm 2020, Sở đã cấp 450 thẻ. Hiện còn 120 hồ sơ.', ['450: 2020/2020', '120: /']],
    ['Năm 2020, Sở đã cấp 450 thẻ. Sở có 45 cán bộ.', ['450: 2020/2020', '45: /']],
    [
      'Ngày 15/8/2021, Sở mở lớp cho 45 người. Phấn đấu cấp 500 thẻ.',
      ['45: 2021-08-15/2021-08-15', '500: /'],
    ],
    ['Năm 2020, Sở đã mở 45 lớp. Tăng cường tổ chức 60 lớp.', ['45: 2020/2020', '60: /']],
    ['Năm 2020, Sở đã thu 45 xe. Yêu cầu các đơn vị bán 60 xe.', ['45: 2020/2020', '60: /']],
    ['Các năm trước (2018 tăng 5,1%; 2019 tăng 6,5%).', ['5,1%: 2018/2018', '6,5%: 2019/2019']],
    ['Năm 2020, Sở đã cấp 450 thẻ. Thu hồi 25 thẻ.', ['450: 2020/2020', '25: 2020/2020']],
    ['Kết quả 6 tháng đầu năm 2020, Sở làm tốt. Cấp 450 thẻ.', ['450: 2020-01/2020-06']],
    ['Dự toán thu ngân sách năm 2021 được giao là 4.500 tỷ đồng.', ['4.500 tỷ: 2021/2021']],
    [
      'Kế hoạch vốn năm 2021 do tỉnh giao là 87 tỷ đồng (gồm: 40 tỷ đồng vốn tỉnh; 47 tỷ đồng vốn huyện).',
      ['87 tỷ: 2021/2021', '40 tỷ: 2021/2021', '47 tỷ: 2021/2021'],
    ],
    ['Đến hết 15 tháng 6 năm 2021, tỉnh có 120 xã đạt chuẩn.', ['120: /2021-06-15']],
    ['Tổng số ca mắc đến 6h00 giờ ngày 26/6/2021là: 127 ca.', ['127: /2021-06-26']],
  ])('%s', (body, told) => {
    expect(ofReport(`1. Tình hình\n\n${body}`)).toEqual(told)
  })
})
