import { stringify } from 'csv-stringify/sync'
import type { Ask } from './ask'
import { oneLine } from './oneLine'
import type { Table } from './tables'
import { inLanguage, type Language, wordsOf } from './words'

const yesNo = { vi: ['có', 'không'], en: ['yes', 'no'] } as const

/** CSV (RFC 4180) with a byte order mark, so that spreadsheets read its Vietnamese; cells cannot become formulas. */
export async function csvOf(table: Table, ask: Ask, origin: string, language: Language): Promise<string> {
  const rows = await table.rows(ask, path => origin + inLanguage(path, language), wordsOf(language))
  const [yes, no] = yesNo[language]
  return stringify([table.columns[language], ...rows], {
    bom: true,
    record_delimiter: 'windows',
    escape_formulas: true,
    cast: { boolean: value => (value ? yes : no), string: oneLine },
  })
}
