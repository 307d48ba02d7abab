import { wordList } from '../../../../schema/words/wordList'
import type { Line } from '../lines'
import { barTable } from './barCells'
import { lineTable } from './lineCells'
import { isLeadHead, type PrintedTable } from './printedTable'
import { hasTab, tabTable } from './tabCells'

/** Words that the heading of a column of who leads ends with; most papers hold them in sentences only. */
const NAMED_WORDS = wordList(`
  chủ trì
  thực hiện
  phụ trách
  trách nhiệm
  được giao
  tham mưu
  soạn thảo
`)
/** In either case letter by letter: a pattern that ignores the case of a whole text is slow. */
const eitherCase = (words: string): string =>
  words.replaceAll(/\p{L}/gu, letter => `[${letter}${letter.toUpperCase()}]`).replace(' ', '\\s+')
const NAMED = new RegExp(NAMED_WORDS.map(eitherCase).join('|'), 'g')
const LONGEST_LINE = 600

/** The tables of a zone that say who leads what and whose rows are not lines with bars. */
export function printedTables(text: string, lines: readonly Line[]): PrintedTable[] {
  const first = lines[0]
  if (!first) return []
  const zone = text.slice(first.start, lines[lines.length - 1]!.end)
  const tables: PrintedTable[] = []
  let at = 0
  for (const { index } of zone.matchAll(NAMED)) {
    while (at < lines.length && lines[at]!.end <= first.start + index) at++
    const line = lines[at]
    if (!line || line.start > first.start + index || at < (tables.at(-1)?.to ?? 0)) continue
    const table = tableAt(text, lines, at)
    if (table && table.from >= (tables.at(-1)?.to ?? 0)) tables.push(table)
  }
  return tables
}

function tableAt(text: string, lines: readonly Line[], at: number): PrintedTable | null {
  const line = lines[at]!
  if (line.bar || line.end - line.start > LONGEST_LINE) return null
  if (hasTab(text, line)) return tabTable(text, lines, at)
  if (!isLeadHead(text, line)) return null
  return barTable(text, lines, at) ?? lineTable(text, lines, at)
}
