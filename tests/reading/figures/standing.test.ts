import { describe, expect, test } from 'vitest'
import type { DocumentKind } from '../../../seed/read/entry'
import { outline } from '../../../seed/read/outline/outline'
import { figures } from '../../../seed/read/rules/figures/index'
import { headerOf } from '../headerOf'
import { statementsOf } from './figuresOf'

describe('what the last of a list tells is kept for all', () => {
  test.each<[string, string[]]>([
    [
      'Trong tháng còn 25 bộ, cơ quan trung ương và 13 địa phương có tỷ lệ giải ngân dưới bình quân chung.',
      [
        'Trong tháng còn bộ, cơ quan trung ương và 13 địa phương có tỷ lệ giải ngân dưới bình quân chung: 25 bộ, cơ quan',
        'Trong tháng còn 25 bộ, cơ quan trung ương và địa phương có tỷ lệ giải ngân dưới bình quân chung: 13 địa phương',
      ],
    ],
    [
      'Còn 8 sở và 14 huyện chưa gửi báo cáo.',
      ['Còn sở và 14 huyện chưa gửi báo cáo: 8 sở', 'Còn 8 sở và huyện chưa gửi báo cáo: 14 huyện'],
    ],
    [
      'Cả tỉnh có 120 xã, 15 phường và 6 thị trấn được công nhận đạt chuẩn.',
      [
        'Cả tỉnh có xã, 15 phường và 6 thị trấn được công nhận đạt chuẩn: 120 xã',
        'Cả tỉnh có phường và 6 thị trấn được công nhận đạt chuẩn: 15 phường',
        'Cả tỉnh có 120 xã, 15 phường và thị trấn được công nhận đạt chuẩn: 6 thị trấn',
      ],
    ],
    [
      'Cả nước ghi nhận 1.819 trường hợp mắc và 35 trường hợp tử vong do COVID-19.',
      [
        'Cả nước ghi nhận trường hợp mắc và 35 trường hợp tử vong do COVID-19: 1.819 trường hợp mắc',
        'Cả nước ghi nhận trường hợp tử vong do COVID-19: 35 trường hợp tử vong',
      ],
    ],
    [
      'Phát hiện 12 cơ sở và 30 hộ kinh doanh không có giấy phép.',
      [
        'Phát hiện cơ sở và 30 hộ kinh doanh không có giấy phép: 12 cơ sở',
        'Phát hiện 12 cơ sở và hộ kinh doanh không có giấy phép: 30 hộ kinh doanh',
      ],
    ],
    [
      'Toàn ngành có thêm 40 trạm; 25 phòng khám được nối mạng.',
      [
        'Toàn ngành có thêm trạm; 25 phòng khám được nối mạng: 40 trạm',
        'Toàn ngành có thêm phòng khám được nối mạng: 25 phòng khám',
      ],
    ],
    [
      'Đến nay, toàn quốc có 50 tỉnh; 300 huyện; 4.000 xã đã thành lập quỹ.',
      [
        'Toàn quốc có tỉnh; 300 huyện; 4.000 xã đã thành lập quỹ: 50 tỉnh',
        'Toàn quốc có huyện; 4.000 xã đã thành lập quỹ: 300 huyện',
        'Toàn quốc có xã đã thành lập quỹ: 4.000 xã',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('what is meant again, or whose it is, is not counted', () => {
  test.each<[string, string[]]>([
    ['Các ổ dịch tại 03 xã này đã được khống chế.', []],
    ['Kinh phí của 02 dự án nêu trên chưa bố trí.', []],
    ['04 trường hợp trên đã xuất viện.', []],
    ['Mức 300 triệu đồng này chưa gồm thuế.', []],
    ['Chương trình thuộc phạm vi quản lý của 14 Bộ.', []],
    ['Lãnh đạo 06 tỉnh đã ký cam kết.', []],
    [
      'Đã kiểm tra 04 cơ sở trên địa bàn huyện và 12 hộ ở vùng này.',
      ['Đã kiểm tra cơ sở trên địa bàn huyện: 04 cơ sở', 'Đã kiểm tra hộ ở vùng này: 12 hộ'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('what a share was before is not told', () => {
  test.each<[string, string[]]>([
    ['Tiến độ cầu Rồng từ 12% lên đạt 30%.', ['Tiến độ cầu Rồng từ 12% lên đạt 30%']],
    ['Tỷ lệ nghèo từ 9,1% xuống còn 6,4%.', ['Tỷ lệ nghèo từ 9,1% xuống còn 6,4%']],
    ['Số máy từ 20 máy lên 35 máy.', ['Số máy từ 20 máy lên 35 máy']],
    ['Thuế suất 25% (ở bậc 3) xuống 20%.', ['Thuế suất 25% xuống 20%']],
    ['Giảm lãi suất cho vay 7% xuống còn 6,5%.', ['Giảm lãi suất cho vay 7% xuống còn 6,5%']],
    [
      'Thu ngân sách tăng 12% lên 450 tỷ đồng.',
      ['Thu ngân sách tăng 12%', 'Thu ngân sách tăng 12% lên 450 tỷ đồng'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('a field whose name is a verb, or holds a comma', () => {
  test.each<[string, string[]]>([
    [
      'Khu vực nông, lâm nghiệp tăng 4,2%, khu vực công nghiệp, xây dựng tăng 9,5%, khu vực dịch vụ tăng 7,6%.',
      [
        'Khu vực nông, lâm nghiệp tăng 4,2%',
        'Khu vực công nghiệp, xây dựng tăng 9,5%',
        'Khu vực dịch vụ tăng 7,6%',
      ],
    ],
    [
      'Thương mại, dịch vụ tăng 8%, ngành khai khoáng, chế biến tăng 5%.',
      ['Thương mại, dịch vụ tăng 8%', 'Ngành khai khoáng, chế biến tăng 5%'],
    ],
    ['Lĩnh vực giao thông, xây dựng chiếm 40% vốn.', ['Lĩnh vực giao thông, xây dựng chiếm … vốn: 40%']],
    [
      'Ngành trồng trọt, chăn nuôi đạt 1.200 tỷ đồng, ngành thủy sản đạt 300 tỷ đồng.',
      ['Ngành trồng trọt, chăn nuôi đạt 1.200 tỷ đồng', 'Ngành thủy sản đạt 300 tỷ đồng'],
    ],
    [
      'Trong 7,6 điểm phần trăm tăng trưởng, khu vực công nghiệp, xây dựng đóng góp 3,7 điểm phần trăm.',
      ['Trong 7,6 điểm phần trăm tăng trưởng, khu vực công nghiệp, xây dựng đóng góp 3,7 điểm phần trăm'],
    ],
    [
      'Trong 45 xã đã kiểm tra, huyện Bắc Hà có 12 xã vi phạm.',
      ['Trong 45 xã đã kiểm tra, huyện Bắc Hà có xã vi phạm: 12 xã'],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('brackets within brackets, and words that only open a list', () => {
  test.each<[string, string[]]>([
    [
      'Tổng vốn là 900 tỷ đồng (bao gồm: vốn trung ương (NSTW) là 400 tỷ đồng và vốn địa phương (NSĐP) là 500 tỷ đồng).',
      [
        'Tổng vốn là 900 tỷ đồng',
        'Tổng vốn là 900 tỷ đồng: bao gồm: vốn trung ương (NSTW) là 400 tỷ đồng',
        'Tổng vốn là 900 tỷ đồng: bao gồm: vốn trung ương (NSTW) là 400 tỷ đồng và vốn địa phương (NSĐP) là 500 tỷ đồng',
      ],
    ],
    [
      'Đã cấp 300 tấn gạo (gồm gạo của tỉnh (đợt 1) 200 tấn, gạo của trung ương (đợt 2) 100 tấn).',
      [
        'Đã cấp … gạo: 300 tấn',
        'Đã cấp 300 tấn gạo, gồm gạo của tỉnh 200 tấn',
        'Đã cấp 300 tấn gạo, gồm gạo của tỉnh 200 tấn, gạo của trung ương 100 tấn',
      ],
    ],
    [
      'Doanh số đạt 340,5 tỷ đồng bao gồm: 200 tỷ đồng cho chủ đầu tư; 140,5 tỷ đồng cho người mua nhà.',
      [
        'Doanh số đạt 340,5 tỷ đồng',
        'Doanh số đạt 340,5 tỷ đồng bao gồm: cho chủ đầu tư: 200 tỷ đồng',
        'Doanh số đạt 340,5 tỷ đồng bao gồm: cho người mua nhà: 140,5 tỷ đồng',
      ],
    ],
    [
      'Cấp 300 thẻ do: 120 thẻ mới; 180 thẻ đổi.',
      ['Cấp 300 thẻ', 'Cấp 300 thẻ do: thẻ mới: 120 thẻ', 'Cấp 300 thẻ do: thẻ đổi: 180 thẻ'],
    ],
    [
      'Nguồn thu là 45 tỷ đồng gồm: 20 tỷ đồng phí, 25 tỷ đồng thuế.',
      [
        'Nguồn thu là 45 tỷ đồng',
        'Nguồn thu là 45 tỷ đồng gồm: phí: 20 tỷ đồng',
        'Nguồn thu là 45 tỷ đồng gồm: thuế: 25 tỷ đồng',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('what is told behind a count in its own words', () => {
  test.each<[string, string[]]>([
    [
      'Đã có 17 dự án đã được khởi công với quy mô 17.664 căn.',
      [
        'Đã có dự án đã được khởi công với quy mô 17.664 căn: 17 dự án',
        'Đã có 17 dự án đã được khởi công với quy mô 17.664 căn',
      ],
    ],
    [
      'Đã có 8 trường đang được sửa chữa với kinh phí 12 tỷ đồng.',
      [
        'Đã có trường đang được sửa chữa: 8 trường',
        'Đã có 8 trường đang được sửa chữa với kinh phí 12 tỷ đồng',
      ],
    ],
    [
      'Có 15 hộ chưa được cấp 30 thẻ.',
      ['Có hộ chưa được cấp 30 thẻ: 15 hộ', 'Có 15 hộ chưa được cấp 30 thẻ'],
    ],
    ['Bệnh sởi: 12 ca, trong tháng không có ca tử vong.', ['Bệnh sởi: 12 ca']],
    ['Bệnh dại: 3 ca mắc, chưa ghi nhận ca lây.', ['Bệnh dại: 3 ca mắc']],
    [
      'Tỉnh đã cử 20 cán bộ đến huyện Mường La; 02 bệnh viện trên địa bàn đã tiếp nhận 45 ca.',
      [
        'Tỉnh đã cử cán bộ đến huyện Mường La: 20 cán bộ',
        'Bệnh viện trên địa bàn đã tiếp nhận 45 ca: 02 bệnh viện',
        '02 bệnh viện trên địa bàn đã tiếp nhận 45 ca',
      ],
    ],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('ages, sums without a unit and calls by their length', () => {
  test.each<[string, string[]]>([
    ['Tuổi thọ trung bình đạt 73,5 tuổi.', ['Tuổi thọ trung bình đạt 73,5 tuổi']],
    ['Bệnh nhân nhỏ tuổi nhất là 2 tuổi.', ['Bệnh nhân nhỏ tuổi nhất là 2 tuổi']],
    ['Tiêm cho người từ 18 tuổi, trẻ 5 tuổi.', []],
    [
      'Tổng số hồ sơ tiếp nhận trong kỳ là 1.250, tăng 12% so với kỳ trước.',
      [
        'Tổng số hồ sơ tiếp nhận trong kỳ là 1.250',
        'Tổng số hồ sơ tiếp nhận trong kỳ là 1.250, tăng … so với kỳ trước: 12%',
      ],
    ],
    ['Tổng số lớp học là 45 (giảm 2 lớp).', ['Tổng số lớp học là 45', 'Tổng số lớp học là 45, giảm 2 lớp']],
    ['Tổng số điểm là 90.', []],
    ['Tặng 30 phút gọi nội mạng cho mỗi thuê bao.', ['Tặng … gọi nội mạng cho mỗi thuê bao: 30 phút']],
  ])('%s', (text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

const HEAD =
  'Số: 01/BC-UBND\nHà Nội, ngày 29 tháng 11 năm 2021\n\nBÁO CÁO\nKết quả công tác\n\nKính báo cáo.\n\n'

function toldIn(body: string, kind: DocumentKind = 'REPORT') {
  const [paper] = outline(`${HEAD}${body}`, 'bao-cao.txt')
  return figures(paper!, headerOf({ kind })).figures
}

describe('what a deeper item breaks down leads it in', () => {
  test.each<[string, string]>([
    [
      '- Người chết: 02 người\n+ Gia Lai: 01 người (do sập lán);\n',
      'Người chết: Gia Lai: người (do sập lán): 01 người',
    ],
    [
      '- Người mất tích: 25 người do sạt lở.\n+ Quảng Nam: 13 người.\n',
      'Người mất tích: Quảng Nam: 13 người',
    ],
    [
      '- Trong tuần ghi nhận 15 ca tử vong.\n+ Huyện Bắc Hà: 10 ca\n',
      'Trong tuần ghi nhận 15 ca tử vong: Huyện Bắc Hà: 10 ca',
    ],
    [
      '- Đã tập huấn cho 450 lượt người:\n+ Cấp tỉnh: 150 lượt người;\n',
      'Đã tập huấn cho 450 lượt người: Cấp tỉnh: 150 lượt người',
    ],
    ['- Nhà bị ngập: 300 nhà; nhà sập: 12 nhà\n+ Xã Tân An: 45 nhà\n', 'Nhà bị ngập: Xã Tân An: 45 nhà'],
  ])('%s', (items, told) => {
    expect(toldIn(`I. THIỆT HẠI\n\n${items}`).map(({ statement }) => statement)).toContain(told)
  })
})

describe('what was and what is to be', () => {
  test.each<[string, DocumentKind, string, string]>([
    ['1. Kết quả thực hiện một số chỉ tiêu kinh tế', 'REPORT', 'Khu vực dịch vụ tăng 7,6%.', 'REPORTED'],
    ['1. Đánh giá thực hiện các mục tiêu năm 2020', 'REPORT', 'Tỷ lệ che phủ rừng đạt 52%.', 'REPORTED'],
    ['1. Tình hình thực hiện chỉ tiêu', 'REPORT', 'Thu ngân sách đạt 450 tỷ đồng.', 'REPORTED'],
    ['1. Mục tiêu, kết quả cần đạt', 'PLAN', 'Tỷ lệ che phủ rừng đạt 52%.', 'TARGET'],
    ['1. Đánh giá chung và phương hướng', 'PLAN', 'Tỷ lệ che phủ rừng đạt 52%.', 'TARGET'],
    ['1. Mở đầu', 'PLAN', 'Tại Việt Nam ghi nhận 02 trường hợp mắc bệnh dại.', 'REPORTED'],
    ['1. Mở đầu', 'PLAN', 'Trên địa bàn tỉnh xảy ra 12 ổ dịch tả lợn.', 'REPORTED'],
    ['1. Mở đầu', 'PLAN', 'Tổ chức 20 lớp tập huấn cho cán bộ.', 'TARGET'],
    [
      '1. Mặt bằng',
      'NOTICE',
      'Phó Thủ tướng yêu cầu các địa phương giải quyết dứt điểm, cụ thể:\n\n- Tỉnh Cao Bằng: Hoàn thành di dời 25 hộ dân.',
      'TARGET',
    ],
    [
      '1. Mặt bằng',
      'NOTICE',
      'Đã giao các sở thực hiện, cụ thể:\n\n- Sở Y tế: Hoàn thành di dời 25 hộ dân.',
      'REPORTED',
    ],
  ])('%s (%s): %s', (heading, kind, words, nature) => {
    expect(toldIn(`${heading}\n\n${words}\n`, kind).map(figure => figure.nature)).toEqual([nature])
  })
})

test.each([
  ['Tại tỉnh Lào Cai, năm 2020 ghi nhận 12 ca bệnh.', '2020'],
  ['Ở Hà Nội, tháng 5/2021 có 30 ca mắc.', '2021-05'],
  ['Trên địa bàn huyện, năm 2019 xảy ra 14 vụ cháy.', '2019'],
  ['Riêng khối trường học, quý I/2021 xảy ra 15 vụ.', '2021-03'],
  ['Tại Việt Nam, năm 2020 dịch sởi bùng phát với 133 ca mắc.', '2020'],
])('a time behind a place alone: %s', (text, until) => {
  expect(toldIn(`1. Tình hình\n\n${text}\n`).map(figure => figure.until)).toEqual([until])
})
