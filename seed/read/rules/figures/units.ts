import { foldUnits } from '../../../../schema/words/foldUnits'

/** Nouns that count in reports; the longest that fits is the unit. */
const NOUNS =
  'địa điểm|điểm cầu|điểm nóng|điểm thi|điểm|mũi tiêm|mũi|lượt người|lượt truy cập|lượt tương tác|lượt|cuộc gọi|cuộc họp|cuộc kiểm tra|cuộc|tin nhắn|tin bài|tin|bài viết|bài|bản tin nhắn|bản tin|video clip|videos|video|clip|phóng sự|chuyên mục|chuyên trang|chương trình|chuyên đề|điện thoại thông minh|điện thoại|người dùng|người dân|người nghèo|người lao động|người|tài khoản|camera|cơ sở|tỷ đồng|triệu đồng|nghìn đồng|đồng|usd|máy tính|máy|thuê bao|tờ khai|tờ rơi|tờ gấp|trường hợp|cá nhân|ca mắc|ca bệnh|ca tử vong|ca|văn bản|công văn|quyết định|nghị quyết|kế hoạch|báo cáo|xã|phường|thị trấn|huyện|tỉnh|hộ gia đình|hộ nghèo|hộ cận nghèo|hộ|đại biểu|địa phương|cơ quan|doanh nghiệp|đơn vị|tổ chức|băng rôn|khẩu hiệu|pa nô|áp phích|cụm pa nô|cụm pano|buổi|dự án|tiểu dự án|công trình|hồ sơ|thủ tục hành chính|tthc|phản ánh|kiến nghị|pakn|ha|km|tấn|kg|lần|âm thông báo|liều|fanpage|website|trang thông tin|báo điện tử|sản phẩm|lớp|học sinh|sinh viên|giáo viên|thí sinh|phòng thi|vụ|đối tượng|biên chế|công chức|cán bộ|viên chức|trạm|giường|mẫu|suất|phần quà|tác phẩm|ấn phẩm|đợt nhắn tin|đợt|hội nghị|hội thảo|lớp tập huấn|đảng viên|chi bộ|căn nhà|phương tiện|xe|tàu|thôn|bệnh nhân|cuộc thi|gói thầu|nhiệm vụ|chỉ tiêu|hóa đơn|liên kết|link|bình luận|lời khuyên|phút|cơ sở dữ liệu|dân số|máy thở|m2|m3|mét|suất quà|thành viên|lao động|hội viên|đoàn viên|thanh niên|phụ nữ|mô hình|hợp tác xã|sáng kiến|giải pháp|ý kiến|đơn|vụ việc|vụ án|bị can|bị cáo|nhà báo|phóng viên|cộng tác viên|tình nguyện viên'
    .split('|')
    .sort((a, b) => b.length - a.length)

/** By the folded first letter, so that a place asks only a few. */
const byLetter = new Map<string, string[]>()
for (const noun of NOUNS) {
  const letter = foldUnits(noun.charAt(0))
  byLetter.set(letter, [...(byLetter.get(letter) ?? []), noun])
}

/** `tin, bài, phóng sự`, `xã, phường, thị trấn`: what goes on a unit. */
const MORE =
  /^(?:, (?:bài viết|bài|tin|ảnh|clip|video|phóng sự|chương trình|phường|thị trấn|thị xã|thành phố)(?!\p{L}))+/u
/** `lần/đài/tuần`, `đồng/năm`. */
const RATE = /^(?:\/\p{L}+){1,2}/u

/** Unit whose first letter stands at `at`: `tin, bài`, `tỷ đồng`, `phút/đài/tuần`. */
export function unitAt(text: string, folded: string, at: number): { unit: string; end: number } | null {
  const nouns = byLetter.get(folded.charAt(at))
  if (!nouns) return null
  const words = text.slice(at, at + 24).toLowerCase()
  const noun = nouns.find(candidate => words.startsWith(candidate) && !isLetter(text, at + candidate.length))
  if (!noun) return null
  let end = at + noun.length
  end += MORE.exec(text.slice(end, end + 80))?.[0].length ?? 0
  end += RATE.exec(text.slice(end, end + 24))?.[0].length ?? 0
  return { unit: text.slice(at, end), end }
}

function isLetter(text: string, at: number): boolean {
  return /\p{L}/u.test(text.charAt(at))
}
