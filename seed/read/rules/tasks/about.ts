import { assigneeOf } from './assignee'

const ABOUT = /^Về \p{Ll}/u
/** `Về kinh phí: Các địa phương bố trí …`: so short that it stays with its clause. */
export const SHORT_ABOUT = /^(?:Về [^:;,.]{2,100}|Đối với [^:;.]{2,140}): (?=\p{Lu})/u
/** What an item is about is not longer. */
const LONGEST = 700

/**
 * Where it is said who is to do what in an item that names first what it is about: `Về dự án nạo vét luồng tàu: Bộ Xây
 * dựng khẩn trương …`, `Về đề nghị sửa đổi Nghị quyết …: giao Bộ Tài chính chủ trì …`; 0 in another.
 */
export function aboutEnd(text: string): number {
  if (!ABOUT.test(text) || SHORT_ABOUT.test(text)) return 0
  for (let at = text.indexOf(': '); at >= 0 && at < LONGEST; at = text.indexOf(': ', at + 1)) {
    const behind = text.slice(at + 2)
    const named = assigneeOf(behind)
    if (named && named.rest < behind.length) return at + 2
    if (FRONTED.test(behind)) return at + 2
  }
  return 0
}
/** `: với vai trò là chủ đầu tư, Tập đoàn Dầu khí …`. */
const FRONTED = /^(?:với (?:vai trò|tư cách)|trên cơ sở|căn cứ) [^;:.]{3,120}, \p{Lu}/u
