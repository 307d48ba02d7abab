/** How many words the longest action has. */
const LONGEST = 4

/** Actions by their first word: most words of a text begin none. */
type Actions = ReadonlyMap<string, ReadonlySet<string>>

function byFirstWord(lines: readonly string[]): Actions {
  const actions = new Map<string, Set<string>>()
  for (const action of lines.flatMap(line => line.split('|'))) {
    const first = action.split(' ', 1)[0]!
    actions.set(first, (actions.get(first) ?? new Set()).add(action))
  }
  return actions
}

/** Words that begin what a body is to do; in small letters they end its name. */
const ACTIONS = byFirstWord([
  'chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|theo chức năng|theo nhiệm vụ',
  'theo thẩm quyền|căn cứ|thực hiện|triển khai|tổ chức|tiếp tục|tăng cường',
  'hướng dẫn|chỉ đạo|rà soát|xây dựng|bảo đảm|đảm bảo|kiểm tra|kiểm soát|đôn đốc|tham mưu|báo cáo',
  'tổng hợp|khẩn trương|chủ động|tập trung|nghiêm túc|kịp thời|thường xuyên|đẩy mạnh|nâng cao',
  'cung cấp|bố trí|tuyên truyền|phổ biến|theo dõi|giám sát|quản lý|ban hành|phê duyệt|đề xuất',
  'hoàn thành|hoàn thiện|đăng ký|gửi|có kế hoạch|có giải pháp|có phương án|có biện pháp|có văn bản',
  'phải|cần|xem xét|quyết định|nghiên cứu|quán triệt|cập nhật|tích cực|hỗ trợ|giải quyết|vận động',
  'huy động|tạo điều kiện|tiến hành|tiếp thu|điều động|công bố|công khai|phân công|duy trì',
  'thông báo|điều hành|sẵn sàng|tham gia|khảo sát|đánh giá|xác định|tiếp nhận|xử lý|đề nghị|yêu cầu',
  'kêu gọi|định hướng|phát động|tuyển chọn|bám sát|nêu cao|thể hiện|đấu tranh|ngăn chặn|phát hiện',
  'sản xuất|kết nối|nhanh chóng|nỗ lực|quyết liệt|chấn chỉnh|thẩm định|cân đối|phân bổ|lồng ghép',
  'khắc phục|phát huy|đưa|tạm dừng|sử dụng|ứng dụng|chuẩn bị|điều chỉnh|thống nhất|quan tâm',
  'chú trọng|phân tích|phản ánh|trao đổi|vào cuộc|trực tiếp|chuyển|bổ sung|thanh tra|là',
])

/** In the heading of a group its name may hold other verbs: `Các doanh nghiệp cung cấp dịch vụ viễn thông`. */
const GROUP_ACTIONS = byFirstWord([
  'chủ trì|phối hợp|chịu trách nhiệm|có trách nhiệm|có nhiệm vụ|theo chức năng|theo nhiệm vụ',
  'theo thẩm quyền|căn cứ|thực hiện|triển khai|tổ chức|tiếp tục|khẩn trương|chủ động|tập trung|phải',
  'cần',
])

/** What may begin a task besides. */
const OPENING_ACTIONS = byFirstWord([
  'thành lập|thông tin|truyền thông|truyền đi|bảo vệ|tạo|tăng|mở|làm|không|tự|giảm|nắm|tiến hành',
  'tuyên dương|cử|phát|đổi mới|củng cố',
])

/** A heading and its text that stand on one line: `Phòng Văn hóa các huyện Chủ trì …`. */
const CAPITAL_ACTIONS = byFirstWord([
  'Chủ trì|Phối hợp|Theo dõi|Tham mưu|Tăng cường|Tiếp tục|Thực hiện|Triển khai|Đẩy mạnh|Rà soát|Chủ động|Kịp thời',
])

/** Place of the first action behind a name that begins at 0, with the space before it; -1 where none stands. */
export function actionBehind(text: string): number {
  return placeOf(ACTIONS, text)
}

/** The same for the heading of a group, whose name may hold verbs of its own. */
export function actionBehindGroup(text: string): number {
  return placeOf(GROUP_ACTIONS, text)
}

/** Whether the words begin with what is to be done: `Chỉ đạo các doanh nghiệp …`. */
export function beginsWithAction(text: string): boolean {
  const words = text.slice(0, 24).toLowerCase()
  if (words.startsWith('căn cứ')) return false
  return beginsWith(ACTIONS, words, 0) || beginsWith(OPENING_ACTIONS, words, 0)
}

function placeOf(actions: Actions, text: string): number {
  for (let at = text.indexOf(' '); at >= 0; at = text.indexOf(' ', at + 1)) {
    if (text.startsWith('an', at - 2) && 'Bb'.includes(text.charAt(at - 3) || ' ')) continue
    if (beginsWith(actions, text, at + 1) && !isNoun(text, at)) return at
    if (beginsWith(CAPITAL_ACTIONS, text, at + 1)) return at
  }
  return -1
}

/** `cơ quan, tổ chức, cá nhân`: there it is no verb. */
function isNoun(text: string, space: number): boolean {
  if (!text.startsWith('tổ chức', space + 1)) return false
  return text.charAt(space - 1) === ',' || /^(?:,| và| cá nhân)/.test(text.slice(space + 8, space + 17))
}

function beginsWith(actions: Actions, text: string, at: number): boolean {
  let end = wordEnd(text, at)
  const candidates = actions.get(text.slice(at, end))
  if (!candidates) return false
  for (let words = 1; !candidates.has(text.slice(at, end)); words++) {
    if (words === LONGEST || text.charAt(end) !== ' ') return false
    end = wordEnd(text, end + 1)
  }
  return true
}

function wordEnd(text: string, at: number): number {
  let end = at
  while (end < text.length && ENDS[text.charCodeAt(end)] !== 1) end++
  return end
}

const ENDS = new Uint8Array(0x80)
for (const mark of ' ,;:.()/') ENDS[mark.charCodeAt(0)] = 1
