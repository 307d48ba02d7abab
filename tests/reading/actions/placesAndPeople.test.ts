import { expect, test } from 'vitest'
import { read } from '../../../seed/read/read'
import { REPORT_HEAD } from '../reportHead'

const acts = (body: string) =>
  read(`${REPORT_HEAD}I. KẾT QUẢ\n\n- ${body}\n`.normalize('NFC'), 'bc.txt')
    .flatMap(({ actions }) => actions)
    .map(({ agencies }) => agencies.map(({ name }) => name).join(' + ') || '–')

test.each<[string, string[]]>([
  ['Trong năm, huyện Hòa Bình đã xây dựng 12 nhà văn hóa.', ['huyện Hòa Bình']],
  ['Huyện Hòa Bình đã tổ chức 12 lớp.', ['Huyện Hòa Bình']],
  ['Trong nhiệm kỳ (2015-2020) huyện Tân An đã kết nạp được 1.500 đảng viên.', ['huyện Tân An']],
  ['Từ ngày 19 đến 23/7 thị xã Tây Hòa đã tổ chức 4 buổi.', ['thị xã Tây Hòa']],
  ['Năm 2023 phường 12 đã hỗ trợ 35 hộ.', ['phường 12']],
  ['Xã Tân Lập đã hỗ trợ 35 hộ; phường Hòa An đã tổ chức 4 lớp.', ['Xã Tân Lập', 'phường Hòa An']],
  ['Thị trấn Mỹ An đã ban hành Kế hoạch số 12/KH-UBND.', ['Thị trấn Mỹ An']],
  ['Huyện Ba Bể đã có 4 xã đạt chuẩn; thị xã Mỹ Lộc đã được công nhận.', []],
  ['Trong năm, xã Tân Lập, huyện Ba Bể đã tổ chức 4 lớp.', []],
  ['Thị xã Sơn Tây sẽ tổ chức 12 lớp.', []],
  ['Huyện Tây Hòa đã phát hiện thêm 18 ca mắc.', []],
  ['Năm 2023 bà con huyện Hòa Bình đã tổ chức 4 lớp.', []],
])('a district or a commune acts under its name: %s', (words, who) => {
  expect(acts(words)).toEqual(who)
})

test.each<[string, string[]]>([
  ['Đồng chí Nguyễn Văn Nam đã thông qua báo cáo kết quả.', ['–']],
  ['Đồng chí Lê Nam – Phó Trưởng Ban Dân vận chủ trì cuộc họp đã thông qua 21 hồ sơ.', ['–']],
  ['Ngày 12/4, bà Trần Thị Hoa đã trao 12 suất quà.', ['–']],
  ['Đồng chí Nguyễn Văn Nam - Chủ tịch UBND tỉnh đã thông qua 3 báo cáo.', ['UBND tỉnh']],
  ['Ông Lê Minh – Phó Giám đốc Sở Y tế đã kiểm tra 12 công trình.', ['Sở Y tế']],
  ['Đồng chí Nguyễn Văn Nam đã được khen thưởng.', []],
  ['Đồng chí Nguyễn Văn Nam sẽ thông qua 3 báo cáo.', []],
])('a person acts by the post that is told, else nobody that we know: %s', (words, who) => {
  expect(acts(words)).toEqual(who)
})

test.each<[string, string[]]>([
  ['Trước tình hình này Trung tâm Y tế huyện đã phun hóa chất tại 12 thôn.', ['Trung tâm Y tế huyện']],
  ['Trước tình hình đó Chi cục Thú y tổ chức 4 đợt tiêm phòng.', ['Chi cục Thú y']],
  ['Trước những thực trạng trên Sở Y tế đã ban hành Công văn số 12/SYT-NV.', ['Sở Y tế']],
  ['Để khắc phục tình trạng này Công an tỉnh đã mở 3 đợt cao điểm.', ['Công an tỉnh']],
  ['Từ thực tế đó Hội Nông dân tỉnh đã vận động 200 hội viên.', ['Hội Nông dân tỉnh']],
  ['Trước nguy cơ đó các xã cần tổ chức 4 đợt tiêm phòng.', []],
  ['Các Ban của Hội đồng nhân dân huyện thẩm tra 12 báo cáo.', ['Các Ban của Hội đồng nhân dân huyện']],
  ['Công an các xã, thị trấn tiến hành giải tỏa 45 điểm.', ['Công an các xã, thị trấn']],
  ['Trạm Y tế xã An Bình khám cho 200 người cao tuổi.', ['Trạm Y tế xã An Bình']],
  ['Hai ban của HĐND tỉnh giám sát 3 bệnh viện.', ['các ban của HĐND tỉnh']],
  ['Bốn huyện miền núi đã lắp 12 trạm đo mưa.', ['các huyện miền núi']],
  ['Hội Chữ thập đỏ các cấp thăm, tặng 300 suất quà.', ['Hội Chữ thập đỏ các cấp']],
  ['Đoàn kiểm tra liên ngành kiểm tra 25 cơ sở.', ['Đoàn kiểm tra liên ngành']],
  ['Sở Y tế được Bộ Y tế cấp 300 liều vắc xin.', ['Bộ Y tế']],
  ['Sở Y tế phấn đấu khám cho 2.000 người.', []],
  ['Trạm Y tế dự kiến tiêm 3.000 liều.', []],
  ['Bệnh viện huyện chưa tiếp nhận 3 máy thở.', []],
  ['Bộ phận tiếp nhận và trả kết quả có 5 người.', []],
  ['Thanh tra Sở tiến hành 6 cuộc thanh tra.', ['Thanh tra Sở']],
  ['Công ty Môi trường trồng 300 cây, hỗ trợ 45 hộ.', ['Công ty Môi trường']],
])('what a body faced stands before it without a comma: %s', (words, who) => {
  expect(acts(words)).toEqual(who)
})

test.each<[string, string[]]>([
  [
    'Trung tâm Y tế huyện phối hợp trạm y tế các xã phun hóa chất, diệt bọ gậy tại 12 thôn.',
    ['Trung tâm Y tế huyện'],
  ],
  ['Sở Y tế đã phối hợp với trạm thú y các xã phun thuốc, rắc vôi 30 ha.', ['Sở Y tế']],
  ['Chi cục Thú y phối hợp với tổ thú y các xã dọn chuồng, rắc vôi tại 4 thôn.', ['Chi cục Thú y']],
  [
    'Sở Y tế đã phối hợp với Ban Chỉ đạo các tỉnh, thành phố tổ chức 12 lớp.',
    ['Sở Y tế + Ban Chỉ đạo các tỉnh, thành phố'],
  ],
  ['Sở Y tế đã phối hợp với Sở Nội vụ tổ chức 12 lớp.', ['Sở Y tế + Sở Nội vụ']],
  [
    'Sở Y tế đã phối hợp với Sở Văn hóa, Thể thao và Du lịch tổ chức 12 lớp.',
    ['Sở Y tế + Sở Văn hóa, Thể thao và Du lịch'],
  ],
])('deeds are no part of the name of who joined: %s', (words, who) => {
  expect(acts(words)).toEqual(who)
})

test.each<[string, string[]]>([
  ['Phó Bí thư Thường trực Tỉnh ủy Đỗ Xuân Nam đã trao 20 suất quà.', ['Tỉnh ủy']],
  ['Tháng 4 năm 2023, ngành thanh tra tỉnh tiếp 24 lượt người.', []],
  ['Toàn tỉnh tiếp nhận 300 đơn.', []],
  ['Trong năm, hội đã kết nạp 612 hội viên.', []],
  ['Hội Phụ nữ các cấp đạt nhiều kết quả, nổi bật là: tặng 100 suất quà.', []],
])('somebody who is not the body that reports: %s', (words, who) => {
  expect(acts(words)).not.toContain('Sở Xây dựng')
  if (who.length > 0) expect(acts(words)).toEqual(who)
})

test.each([
  'Trường Đại học An Bình gửi 3 đề án trước ngày 31/01/2027.',
  'Công ty Môi trường trồng 300 cây chậm nhất ngày 30/6/2025.',
])('what is agreed for a later day is not done: %s', words => expect(acts(words)).toEqual([]))
