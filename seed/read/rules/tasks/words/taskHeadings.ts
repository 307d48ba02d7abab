import { wordList } from '../../../../../schema/words/wordList'

/** Folded words of headings below which tasks stand. */
export const TASK_HEADINGS = wordList(`
  nhiem vu
  giai phap
  to chuc thuc hien
  phan cong
  trach nhiem
  hoat dong
  bien phap
  ke hoach cu the
  cong viec
  phuong huong
`)
