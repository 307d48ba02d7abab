import { wordList } from '../../../../schema/words/wordList'
import { matchesOf } from '../../forms/matchesOf'
import { assigneeOf } from './assignee'

const VERBS = wordList(`
  chỉ đạo
  yêu cầu
  đề nghị
  hướng dẫn
  đôn đốc
  giao
  vận động
`)
const DIRECTING = new RegExp(`(?:^|\\s)(?:${VERBS.join('|')}) `, 'giu')

/** Whether a clause has others do what stands below it: `Tập trung chỉ đạo báo chí, truyền thông làm tốt các vấn đề:`. */
export function directsOthers(clause: string): boolean {
  for (const verb of matchesOf(DIRECTING, clause)) {
    const behind = clause.slice(verb.index + verb[0].length)
    if (assigneeOf(behind)) return true
  }
  return false
}
