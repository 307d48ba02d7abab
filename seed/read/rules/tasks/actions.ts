/** Words that begin what a body is to do; in small letters they end its name. */
const ACTIONS = [
  'chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|theo chức năng|theo nhiệm vụ|theo thẩm quyền|căn cứ',
  'thực hiện|triển khai|(?<!, )tổ chức(?!,| và| cá nhân)|tiếp tục|tăng cường|hướng dẫn|chỉ đạo|rà soát|xây dựng|bảo đảm|đảm bảo|kiểm tra|kiểm soát',
  'đôn đốc|tham mưu|báo cáo|tổng hợp|khẩn trương|chủ động|tập trung|nghiêm túc|kịp thời|thường xuyên|đẩy mạnh|nâng cao',
  'cung cấp|bố trí|tuyên truyền|phổ biến|theo dõi|giám sát|quản lý|ban hành|phê duyệt|đề xuất|hoàn thành|hoàn thiện|đăng ký|gửi',
  'có kế hoạch|có giải pháp|có phương án|có biện pháp|có văn bản|phải|cần|xem xét|quyết định|nghiên cứu|quán triệt|cập nhật',
  'tích cực|hỗ trợ|giải quyết|vận động|huy động|tạo điều kiện|tiến hành|tiếp thu|điều động|công bố|công khai|phân công|duy trì|thông báo',
  'điều hành|sẵn sàng|tham gia|khảo sát|đánh giá|xác định|tiếp nhận|xử lý|đề nghị|yêu cầu|kêu gọi|định hướng|phát động',
  'tuyển chọn|bám sát|nêu cao|thể hiện|đấu tranh|ngăn chặn|phát hiện|sản xuất|kết nối|nhanh chóng|nỗ lực|quyết liệt|chấn chỉnh',
  'thẩm định|cân đối|phân bổ|lồng ghép|khắc phục|phát huy|đưa|tạm dừng|sử dụng|ứng dụng|chuẩn bị|điều chỉnh|thống nhất',
  'quan tâm|chú trọng|phân tích|phản ánh|trao đổi|vào cuộc|trực tiếp|chuyển|bổ sung|thanh tra|là',
].join('|')

/** In the heading of a group its name may hold other verbs: `Các doanh nghiệp cung cấp dịch vụ viễn thông`. */
const GROUP_ACTIONS =
  'chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|theo chức năng|theo nhiệm vụ|theo thẩm quyền|căn cứ|thực hiện|triển khai|tổ chức|tiếp tục|khẩn trương|chủ động|tập trung|phải|cần'

const BEHIND_GROUP = new RegExp(`(?<![Bb]an) (?:${GROUP_ACTIONS})(?![\\p{L}])`, 'u')
const BEHIND_NAME = new RegExp(`(?<![Bb]an) (?:${ACTIONS})(?![\\p{L}])`, 'u')
const AT_START = new RegExp(
  `^(?:${ACTIONS}|thành lập|thông tin|truyền thông|truyền đi|bảo vệ|tạo|tăng|mở|làm|không|tự|giảm|nắm|tiến hành|tuyên dương|cử|phát|đổi mới|củng cố)(?![\\p{L}])`,
  'iu',
)

/** Place of the first action behind a name that begins at 0, with the space before it; -1 where none stands. */
export function actionBehind(text: string): number {
  return BEHIND_NAME.exec(text)?.index ?? -1
}

/** The same for the heading of a group, whose name may hold verbs of its own. */
export function actionBehindGroup(text: string): number {
  return BEHIND_GROUP.exec(text)?.index ?? -1
}

/** Whether the words begin with what is to be done: `Chỉ đạo các doanh nghiệp …`. */
export function beginsWithAction(text: string): boolean {
  return AT_START.test(text.slice(0, 24)) && !text.startsWith('Căn cứ')
}
