import { columnRole } from '../../../../schema/words/columnHeads'
import type { Line } from '../lines'
import { COUNTED, LONGEST_HEAD, type PrintedTable, rowOf, wordsOf } from './printedTable'
import { taskColumns } from './taskColumns'

const MOST_HEADS = 9
const NUMBER = /^\d{1,3}$/

/** A table that a page gives a cell a line, from `STT` on; `at` is a heading cell. A row that has not just as many lines is none. */
export function lineTable(text: string, lines: readonly Line[], at: number): PrintedTable | null {
  const words = (i: number): string => (lines[i] ? wordsOf(text, [lines[i]]) : '')
  let from = at
  while (from > at - MOST_HEADS && from > 0 && columnRole(words(from)) !== 'ordinal') from--
  if (columnRole(words(from)) !== 'ordinal') return null
  let body = at + 1
  while (body < from + MOST_HEADS && lines[body] && !COUNTED.test(words(body))) {
    if (lines[body]!.end - lines[body]!.start > LONGEST_HEAD) return null
    body++
  }
  const width = body - from
  const heads = lines.slice(from, body)
  const named = heads.map((line, column) => ({ column, folded: wordsOf(text, [line]) }))
  if (!COUNTED.test(words(body)) || !taskColumns(named)) return null
  const rows = [
    rowOf(
      text,
      heads.map(line => [line]),
    )!,
  ]
  let to = body
  for (let count = 0; COUNTED.test(words(to)); ) {
    const own = NUMBER.test(words(to)) ? Number(words(to)) : count
    const next = rowEnd(lines, words, to, width, own)
    if (next < 0) break
    if (next - to === width)
      rows.push(
        rowOf(
          text,
          lines.slice(to, next).map(line => [line]),
        )!,
      )
    count = own
    to = next
  }
  return rows.length > 1 ? { from, to, rows } : null
}

/** Where the next row begins; behind the last, where more room follows as many lines as there are headings; else -1. */
function rowEnd(
  lines: readonly Line[],
  words: (i: number) => string,
  at: number,
  width: number,
  own: number,
): number {
  for (let i = at + 1; i <= at + LONGEST_ROW * width && i < lines.length; i++)
    if (Number(words(i)) === own + 1 || GROUP.test(words(i))) return i
  const behind = lines[at + width]
  const closed = at + width === lines.length || (behind && behind.gap > lines[at + 1]!.gap)
  return closed ? at + width : -1
}
/** Lines that a cell may take before the row is given up. */
const LONGEST_ROW = 4
const GROUP = /^[ivx]{1,5}[.)]?$/
