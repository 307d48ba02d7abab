import { wordList } from '../../../../../schema/words/wordList'

/** What may begin a task besides. */
export const OPENING_ACTIONS = wordList(`
  thành lập
  thông tin
  truyền thông
  truyền đi
  bảo vệ
  tạo
  tăng
  mở
  làm
  không
  tự
  giảm
  nắm
  tiến hành
  tuyên dương
  cử
  phát
  đổi mới
  củng cố
  sớm
  lấy
  lan tỏa
  thúc đẩy
  giáo dục
  đặc biệt
  nghiêm cấm
  phấn đấu
  siết chặt
  đề cao
  nghiêm chỉnh
  hạn chế
  ra quân
  đồng thời
  ngoài ra
  trước mắt
  hàng năm
  hằng năm
  định kỳ
  hàng tuần
  hàng tháng
  hằng tuần
  hằng tháng
  hàng ngày
  hằng ngày
  trên cơ sở
  trồng
  sửa
  sửa chữa
  dọn
  thu
  thu hồi
  thu hút
  chăm sóc
  chăm lo
  bồi dưỡng
  khai thác
  đầu tư
  lập
  trình
  giao
  phân loại
  phân luồng
  phòng ngừa
  phòng, chống
  phòng chống
  tiêm
  phun
  tặng
  thăm
  chia sẻ
  kết hợp
  gắn
  gắn kết
  coi trọng
  xem
  tìm
  tìm hiểu
  phát triển
  ngăn
  xóa
  bỏ
  gỡ bỏ
  buộc
  tháo gỡ
  rút
  cắt giảm
  giữ
  giữ vững
  tích hợp
  vận hành
  bảo trì
  đăng
  viết
  tư vấn
  khám
  chữa
  điều trị
  cách ly
  truy vết
  xét nghiệm
  dành
  tận dụng
  khơi dậy
  lắng nghe
  trả lời
  đối thoại
  tiếp
  gặp
  thực thi
  thanh toán
  quyết toán
  chi trả
  nhập
  mua
  mua sắm
  ký
  cam kết
  chịu
  gương mẫu
  rèn luyện
  học tập
  nhân rộng
  biểu dương
  tôn vinh
  khen
  khen thưởng
  phê bình
  kỷ luật
  truy
  điều tra
  trấn áp
  tuần tra
  trực
  ứng phó
  di dời
  sơ tán
  cứu hộ
  phục hồi
  khôi phục
  phân tích
  dự báo
  cảnh báo
  khuyến cáo
  khai báo
  quy định
  nâng cấp
  mở rộng
  tuyển
  tuyển dụng
  bảo quản
  bảo dưỡng
  vệ sinh
  thay
  thay thế
  trang bị
  lắp đặt
  thống kê
  lưu trữ
  chuyển đổi
  hình thành
  đa dạng hóa
  xã hội hóa
  kêu gọi
  tri ân
  quảng bá
  giới thiệu
  trưng bày
  biểu diễn
  tôn tạo
  bảo tồn
  lãnh đạo
  đồng hành
  xác lập
  thẩm tra
  tiếp cận
  đào tạo
  hoàn trả
  khảo sát
  cấu hình
  truy cập
  rà duyệt
  thử nghiệm
  thí điểm
  số hóa
  số hoá
  tiếp nhận
  phát hành
  cấp phát
  căng
  chăng
  in ấn
  biên tập
`)
