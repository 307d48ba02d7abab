import { wordList } from '../../../../schema/words/wordList'
import { dateAt } from '../../forms/dates'
import { matchesOf } from '../../forms/matchesOf'
import { comingDay } from '../../forms/years'

const CUES_WORDS = wordList(`
  truoc
  cham nhat(?: la)?
  muon nhat(?: la)?
  han cuoi(?: la)?
  xong trong
  hoan thanh trong
  thoi han
`)
const CUES = new RegExp(`(?:${CUES_WORDS.join('|')})(?: het)? (?=ngay \\d|thang \\d|\\d)`, 'g')

const WORDS = ['truoc ', 'nhat ', 'han ', 'xong trong', 'hoan thanh trong']

/** EDTF of the day by which a task is to be done: `trước ngày 30/11/2024`, `xong trước 30/9`, `chậm nhất ngày …`. */
export function dueOf(folded: string, issued: string | null): string | null {
  if (!WORDS.some(word => folded.includes(word))) return null
  for (const match of matchesOf(CUES, folded)) {
    const date = dateAt(folded, match.index + match[0].length)
    const due = date && date.month !== null ? comingDay(date, issued) : null
    if (due) return due
  }
  return null
}
