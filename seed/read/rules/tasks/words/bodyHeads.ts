import { wordList } from '../../../../../schema/words/wordList'

/** First words of bodies, posts and groups that are given tasks. */
export const BODY_HEADS = wordList(`
  tổng cục
  chi cục
  ủy ban
  uỷ ban
  ubnd
  ub mttq
  ubmttq
  hđnd
  văn phòng
  thanh tra
  công an
  trung tâm
  học viện
  hiệp hội
  liên đoàn
  liên minh
  liên hiệp
  tỉnh đoàn
  thành đoàn
  huyện đoàn
  xã đoàn
  đoàn thanh niên
  mặt trận
  ngân hàng
  kho bạc
  bảo hiểm
  công ty
  tổng công ty
  tập đoàn
  doanh nghiệp
  cơ quan
  đơn vị
  địa phương
  chủ tịch
  phó chủ tịch
  bộ trưởng
  thủ trưởng
  thứ trưởng
  giám đốc
  phó giám đốc
  chánh văn phòng
  chánh thanh tra
  chánh án
  viện trưởng
  cục trưởng
  vụ trưởng
  trưởng ban
  trưởng phòng
  trưởng tiểu ban
  trưởng công an
  trưởng đoàn
  hiệu trưởng
  trạm trưởng
  chỉ huy trưởng
  bí thư
  phó bí thư
  tỉnh ủy
  tỉnh uỷ
  thành ủy
  thành uỷ
  huyện ủy
  huyện uỷ
  quận ủy
  đảng ủy
  đảng uỷ
  cấp ủy
  cấp uỷ
  chi bộ
  quân khu
  bộ chỉ huy
  bộ tư lệnh
  bộ đội
  tòa án
  toà án
  viện kiểm sát
  cổng thông tin
  cán bộ
  thành viên
  nhà mạng
  tiểu ban
  hội đồng
  tổ công tác
  người đứng đầu
  điện lực
  hội liên hiệp
  hội nông dân
  hội cựu
  hội chữ
  chủ đầu tư
  nhà trường
  cơ sở giáo dục
  cơ sở y tế
  cơ sở khám
  cơ sở kinh doanh
  trạm y tế
  bệnh viện
  hạt kiểm lâm
  chính quyền
  báo chí
  toàn ngành
  cộng đồng
  vnpt
  viettel
  mobifone
  thường trực
  thường vụ
  ban thường vụ
`)
