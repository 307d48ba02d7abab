import type { Entry } from '../../seed/read/entry'
import { read } from '../../seed/read/read'

const HEAD = 'Số: 5/BC-BYT\n\nHà Nội, ngày 02 tháng 9 năm 2021\n\nBÁO CÁO\n\nTruyền thông\n\nI. MỘT\n\n'
const SENTENCES: readonly [keyof Entry, string][] = [
  ['messages', 'thông điệp “một hai ba bốn năm sáu”; '],
  ['events', 'Ngày 29/10/2021, Bộ Y tế tổ chức Hội thảo. '],
  ['discrepancies', 'tổng số 5 người (gồm 2 người, 1 người, 1 người). '],
  ['citations', 'Nghị định số 169-CP; '],
]

/** Prints how many facts of each kind are read from one paragraph that says so many, and whether a call takes as many. */
const many = Number(process.argv[2])
const found = SENTENCES.map(([facts, sentence]) => {
  const entries = read(HEAD + sentence.repeat(many), 'x')[0]![facts]
  return [facts, Array.isArray(entries) ? entries.length : entries]
})
console.log(JSON.stringify({ argumentsThatFit: fits(many), ...Object.fromEntries(found) }))

function fits(count: number): boolean {
  try {
    Math.max(...new Array<number>(count).fill(0))
    return true
  } catch {
    return false
  }
}
