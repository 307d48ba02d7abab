import { stringify } from 'csv-stringify/sync'
import { printable } from '../../schema/words/printable'
import type { Ask } from './ask'
import { oneLine } from './oneLine'
import type { Table } from './tables'
import { inLanguage, type Language, wordsOf } from './words'

const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const

/** Rows that are written at a time. */
const AT_ONCE = 500

/**
 * CSV (RFC 4180) with a byte order mark, so that spreadsheets read its Vietnamese; cells cannot become formulas. In
 * pieces, however long the table is; the first has rows already, so that what fails at once fails before it.
 */
export async function* csvOf(
  table: Table,
  ask: Ask,
  origin: string,
  language: Language,
): AsyncGenerator<string> {
  const [yes, no] = yesNo[language]
  const written = (rows: readonly (readonly unknown[])[], bom: boolean) =>
    stringify([...rows], {
      bom,
      record_delimiter: 'windows',
      escape_formulas: true,
      cast: { boolean: value => (value ? yes : no), string: text => printable(oneLine(text)) },
    })
  let waiting: (readonly unknown[])[] = [table.columns[language]]
  let isFirst = true
  for await (const row of table.rows(ask, path => origin + inLanguage(path, language), wordsOf(language))) {
    waiting.push(row)
    if (waiting.length < AT_ONCE) continue
    yield written(waiting, isFirst)
    waiting = []
    isFirst = false
  }
  if (waiting.length > 0) yield written(waiting, isFirst)
}
