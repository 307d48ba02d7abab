import { type Assignee, assigneeOf } from './assignee'

const ASKING = /^(?:yêu cầu|đề nghị|giao|kêu gọi) /u
const ASKS = /^[^,.;:]{3,80}? (?=(?:yêu cầu|đề nghị|giao) )/u
const ASKED = /^(?:yêu cầu|đề nghị) (?:các |toàn thể |Thủ |Chủ |Giám |UBND |Sở )/u
/** A paragraph that leads in tasks is not longer. */
const LONGEST = 2500
const REACH = 120

/** Whether the body named before `at` asks others, and is not asked itself. */
export function asks(text: string, at: number): boolean {
  return ASKING.test(text.slice(at, at + 12))
}

/** `Bộ … yêu cầu toàn thể các cơ quan … khẩn trương quán triệt`: who asks stands before, first or behind a comma. */
export function askedOf(text: string): Assignee | null {
  const asker = ASKS.exec(text.slice(0, REACH))
  const words = asker ? asker[0].length : askedInside(text.slice(0, LONGEST))
  if (words < 0) return null
  const named = assigneeOf(text.slice(words))
  return named ? { names: named.names, rest: words + named.rest } : null
}

function askedInside(text: string): number {
  for (const verb of ['yêu cầu ', 'đề nghị ']) {
    for (let at = text.indexOf(verb); at >= 0; at = text.indexOf(verb, at + 1)) {
      const before = text.slice(Math.max(0, at - REACH), at)
      const comma = before.indexOf(', ')
      if (comma >= 0 && !before.includes(':') && ASKED.test(text.slice(at, at + 20))) return at
    }
  }
  return -1
}
