import { wordList } from '../../../../schema/words/wordList'
import { type Assignee, assigneeOf } from './assignee'

const VERBS = wordList(`
  yêu cầu
  đề nghị
  giao
  kêu gọi
  chỉ thị
`)
const ASKING = new RegExp(`^(?:${VERBS.join('|')}) `, 'iu')
const NEXT = new RegExp(` (?:${VERBS.join('|')}) `, 'g')
/** A paragraph that leads in tasks is not longer, and who asks stands near. */
const LONGEST = 2500
const REACH = 160

/** Whether the body named before `at` asks others, and is not asked itself. */
export function asks(text: string, at: number): boolean {
  return ASKING.test(text.slice(at, at + 12))
}

/** Who is asked in a sentence that says who asks: `Bộ … yêu cầu toàn thể các cơ quan … khẩn trương quán triệt`. */
export function askedOf(text: string, leading = false): (Assignee & { from: number }) | null {
  const words = text.slice(0, LONGEST)
  for (let at = nextVerb(words, 1); at >= 0; at = nextVerb(words, at + 1)) {
    const before = words.slice(Math.max(0, at - REACH), at)
    if (!leading && before.includes(':')) continue
    const named = assigneeOf(text.slice(at))
    if (named) return { ...named, from: at, end: at + named.end, rest: at + named.rest }
  }
  return null
}

function nextVerb(text: string, from: number): number {
  NEXT.lastIndex = from
  const next = NEXT.exec(text)
  return next ? next.index + 1 : -1
}
