import { type Assignee, assigneeBehind } from './assignee'
import { LEADS_END } from './parties'
import { isOpen } from './shapes'

/** `Đề nghị Đảng ủy xã chỉ đạo; UBND xã có trách nhiệm:`: who answers for what stands below; null in another heading. */
export function lastNamed(text: string, first: Assignee | null): Assignee | null {
  if (!text.endsWith(':')) return null
  const from = text.lastIndexOf('; ') + 2
  if (first && first.end >= from && !LEADS_END.test(text.slice(0, from - 2))) return null
  const named = from > 1 ? assigneeBehind(text, from) : null
  return named && named.rest < text.length && isOpen(text, named.rest) ? { ...named, from } : null
}
