import { wordList } from './wordList'

/** Proper names and set phrases as official names spell them. */
export const spellings = wordList(`
  Chính phủ
  Quốc hội
  Quốc gia
  Trung ương
  Việt Nam
  Thủ tướng
  Chủ tịch
  Thường vụ
  COVID-19
  Thông tin và Truyền thông
  Y tế
  Tài chính
  Nội vụ
  Tư pháp
  Công an
  Quốc phòng
  Ngoại giao
  Xây dựng
  Công Thương
  Giáo dục và Đào tạo
  Giao thông vận tải
  Kế hoạch và Đầu tư
  Khoa học và Công nghệ
  Lao động - Thương binh và Xã hội
  Nông nghiệp và Phát triển nông thôn
  Nông nghiệp và Môi trường
  Tài nguyên và Môi trường
  Văn hóa, Thể thao và Du lịch
  Dân tộc và Tôn giáo
  Dân tộc
  Tuyên giáo
  Tổ chức
  Kiểm tra
  Chấp hành
  Ban Chỉ đạo
  Ban Chỉ huy
  Đoàn đại biểu
  Bí thư
  Chính trị
  Truyền thông
  Nhà nước
  Mặt trận Tổ quốc
  Đảng Cộng sản
  Đảng
  Đoàn Chủ tịch
  Bảo hiểm xã hội
  Quản lý
  Giám đốc
  Chánh Văn phòng
  Văn phòng
  Tiểu ban
  Chủ nhiệm
  Chánh án
  Chánh Thanh tra
  Viện trưởng
  Cục trưởng
  Vụ trưởng
  Thống đốc
  Bộ trưởng Bộ
  Bộ trưởng
  Thứ trưởng
  Tổng cục trưởng
  Ngân hàng Nhà nước
  Cao đẳng
  Tổng Liên đoàn
  miền Bắc
  miền Trung
  miền Nam
  Tây Nguyên
`)
