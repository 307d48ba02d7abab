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

const WORDS = ['quy ', 'truoc ', 'nhat ', 'han ', 'xong trong', 'hoan thanh trong']

/** EDTF of the day by which a task is to be done: `trước ngày 30/11/2024`, `xong trước 30/9`, `chậm nhất ngày …`. */
export function dueOf(folded: string, issued: string | null): string | null {
  if (!WORDS.some(word => folded.includes(word))) return null
  for (const match of matchesOf(CUES, folded)) {
    const date = dateAt(folded, match.index + match[0].length)
    const due = date && date.month !== null ? comingDay(date, issued) : null
    if (due) return due
  }
  return folded.includes('quy ') ? quarterOf(folded, issued) : null
}

const QUARTERS = ['i', 'ii', 'iii', 'iv']
const QUARTER = new RegExp(
  [
    '(?<![a-z])(truoc|trong|xong|cuoi|het)(?: het)? quy ',
    `(${QUARTERS.join('|')}|[1-4])(?:(?:/| ?,? nam ?)(20\\d\\d))?(?![a-z\\d/])`,
  ].join(''),
)

/** The month with which a quarter ends that is still to come: `trong quý II/2021`; of `trước quý III` the one before. */
function quarterOf(folded: string, issued: string | null): string | null {
  const [, cue, printed, said] = QUARTER.exec(folded) ?? []
  const year = said ?? issued?.slice(0, 4)
  if (!printed || !year) return null
  const quarter = QUARTERS.indexOf(printed) + 1 || Number(printed)
  const last = 3 * (cue === 'truoc' ? quarter - 1 : quarter)
  const due = last > 0 ? `${year}-${String(last).padStart(2, '0')}` : `${Number(year) - 1}-12`
  return issued === null || due >= issued.slice(0, 7) ? due : null
}
