import { wordList } from '../../../../../schema/words/wordList'

/** Small words that may stand behind such a syllable in a name: `Ban chỉ đạo`, `Tổ giám sát`. */
export const BEHIND_SHORT_HEADS = wordList(`
  chỉ đạo
  chỉ huy
  quản lý
  tuyên giáo
  dân vận
  thường trực
  thường vụ
  chấp hành
  dân tộc
  tổ chức
  giám sát
  kiểm tra
  công tác
  công nghệ
  phản ứng
  tiểu học
  trung học
  mầm non
  mẫu giáo
  đại học
  cao đẳng
  chính trị
  dân phố
  văn hóa
  văn hoá
  giáo dục
  nhân dân
  nội vụ
  tư pháp
  tài chính
  kinh tế
  y tế
  lao động
  nông nghiệp
  tài nguyên
  thanh tra
  nông dân
  phụ nữ
  cựu chiến binh
  người cao tuổi
  chuyên môn
  giám hiệu
  giám đốc
  đại diện
  cán sự
  nội chính
  liên lạc
  vận động
`)
