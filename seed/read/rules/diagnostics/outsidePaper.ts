import type { Diagnostic } from '../../entry'
import type { Paper } from '../../outline/types'

/** Lines of a page above the head or below the foot: menus, notices, lists of related papers. They give no fact. */
export function outsidePaper({ portal }: Paper): Diagnostic[] {
  const first = portal[0]
  const last = portal[portal.length - 1]
  if (!first || !last) return []
  return [
    {
      severity: 'info',
      rule: 'outside-paper',
      message: `${portal.length} dòng của trang đăng nằm ngoài văn bản (trình đơn, thông báo, văn bản liên quan): không đọc thành dữ kiện.`,
      start: first.start,
      end: last.end,
    },
  ]
}
