import { wordList } from '../../../../schema/words/wordList'

const LABEL_WORDS = wordList(`
  thuc hien
  hoan thanh
  trien khai
  bao cao
  to chuc
  gui
`)
/** `Thời gian thực hiện:`, `Thời hạn hoàn thành:`: what stands behind says by when. */
const LABEL = new RegExp(`^(?:thoi gian|thoi han|tien do|han)(?: (?:${LABEL_WORDS.join('|')}))*(?: xong)? ?:`)

/** Place behind such a label, in folded words; -1 where the line has none. */
export function behindDueLabel(folded: string): number {
  return LABEL.exec(folded.slice(0, 60))?.[0].length ?? -1
}
