import { wordList } from '../../../../../schema/words/wordList'

/** Words that begin what a body is to do; in small letters they end its name. */
export const ACTIONS = wordList(`
  chủ trì
  phối hợp
  chịu trách nhiệm
  có trách nhiệm
  có nhiệm vụ
  có các nhiệm vụ
  có những nhiệm vụ
  có các chức năng
  có các trách nhiệm
  làm việc theo
  phản hồi
  theo chức năng
  theo nhiệm vụ
  theo thẩm quyền
  căn cứ
  theo
  trong phạm vi
  trên cơ sở
  thực hiện
  triển khai
  tổ chức
  tiếp tục
  tăng cường
  hướng dẫn
  chỉ đạo
  chỉ thị
  nhắn tin
  nắm
  khi
  cho phép
  rà soát
  xây dựng
  bảo đảm
  đảm bảo
  kiểm tra
  kiểm soát
  đôn đốc
  tham mưu
  báo cáo
  tổng hợp
  khẩn trương
  chủ động
  tập trung
  nghiêm túc
  kịp thời
  thường xuyên
  đẩy mạnh
  đẩy nhanh
  nâng cao
  cung cấp
  bố trí
  tuyên truyền
  phổ biến
  theo dõi
  giám sát
  quản lý
  ban hành
  phê duyệt
  đề xuất
  hoàn thành
  hoàn thiện
  đăng ký
  gửi
  có kế hoạch
  có giải pháp
  có phương án
  có biện pháp
  có văn bản
  phải
  cần
  xem xét
  quyết định
  nghiên cứu
  quán triệt
  cập nhật
  tích cực
  hỗ trợ
  giải quyết
  vận động
  huy động
  tạo điều kiện
  tiến hành
  tiếp thu
  điều động
  công bố
  công khai
  phân công
  duy trì
  thông báo
  điều hành
  sẵn sàng
  tham gia
  khảo sát
  đánh giá
  xác định
  tiếp nhận
  xử lý
  đề nghị
  yêu cầu
  kêu gọi
  định hướng
  phát động
  tuyển chọn
  bám sát
  nêu cao
  thể hiện
  đấu tranh
  ngăn chặn
  phát hiện
  sản xuất
  kết nối
  nhanh chóng
  nỗ lực
  quyết liệt
  chấn chỉnh
  thẩm định
  cân đối
  phân bổ
  lồng ghép
  khắc phục
  phát huy
  đưa
  tạm dừng
  sử dụng
  ứng dụng
  chuẩn bị
  điều chỉnh
  thống nhất
  quan tâm
  chú trọng
  phân tích
  phản ánh
  trao đổi
  vào cuộc
  trực tiếp
  chuyển
  bổ sung
  thanh tra
  là
  dừng
  ngừng
  chấm dứt
  không
  hạn chế
  nghiêm cấm
  tuyệt đối
  kiên quyết
  đồng loạt
  tham vấn
  đăng tải
  đăng Thông báo
  đăng thông báo
  phát sóng
  đóng góp
  ký kết
  tập huấn
  chấp hành
  tuân thủ
  nộp
  niêm yết
  treo
  cam kết
  bồi thường
  chi trả
  thanh toán
  ưu tiên
  khuyến khích
  làm tốt
  làm đầu mối
  làm nòng cốt
  làm thường trực
  lựa chọn
  tham khảo
  lấy mẫu
  lấy ý kiến
  cụ thể hóa
  cụ thể hoá
  đề ra
  tối ưu hóa
  tối ưu hoá
  chuẩn hóa
  chuẩn hoá
  bình xét
  liên hệ
  đối chiếu
  cam kết
  ký cam kết
  tháo gỡ
  tự kiểm tra
  tự đánh giá
  ổn định tổ chức
  tạo mọi điều kiện
  giữ gìn
  dành thời gian
  làm rõ
  chú ý
  lưu ý
  rút kinh nghiệm
  kiến nghị
  củng cố
  thiết lập
  thành lập
  lập danh sách
  lập sổ
  lập hồ sơ
  lập biên bản
  lập kế hoạch
  lập dự toán
  lập phương án
  lập báo cáo
  lập bảng
  lập biểu
  biên tập tin
  biên tập bài
  biên tập và
  ghi chép
  chỉ bố trí
  chỉ tổ chức
  chỉ thực hiện
  chỉ được
  cử 01
  cử 02
  cử 03
  cử ít nhất
  cử cán bộ
  cử giáo viên
  cử người
  cử đại diện
  nhắc nhở
  khai báo
  thu thập
  biên soạn
  kiện toàn
  đình chỉ
  xử phạt
  xác minh
  tổng kết
  sơ kết
  cùng
  chung tay
  chọn ít nhất
  chọn tối thiểu
  làm việc cụ thể
  làm việc với
  vận dụng
  làm tiếp
  làm thủ tục
  làm các thủ tục
  mở chuyên mục
  mở chuyên trang
  mở lớp
  mở đợt
  dự trữ
  bàn giao
`)
