import { wordList } from '../../../../../schema/words/wordList'

/** Verbs that only say which body is meant: `các doanh nghiệp cung cấp dịch vụ viễn thông`. */
export const ATTRIBUTES = wordList(`
  cung cấp dịch vụ
  cung cấp nền tảng
  cung cấp hạ tầng
  quản lý nhà nước
  quản lý dự án
  quản lý vận hành
  quản lý các
  sử dụng lao động
  sử dụng vốn
  sử dụng ngân sách
  sản xuất kinh doanh
  sản xuất, kinh doanh
  thông tin và truyền thông
  kiểm tra chuyên ngành
  tham mưu giúp việc
  thực hiện nhiệm vụ
  xây dựng cơ bản
  xây dựng công trình
  xây dựng tỉnh
  xây dựng huyện
  xây dựng thành phố
  xây dựng khu vực
`)
