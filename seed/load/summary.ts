import { said } from '../../server/terminal/said.mjs'
import { inTerminal, type Worded } from '../../server/terminal/worded'
import { documentTitle } from './build/documentTitle'
import { distinctValues, type KnownDiscrepancy } from './discrepancies/discrepancy'
import type { Counts } from './image'
import type { RegisterProblem } from './register/problem'
import type { SyncResult } from './sync/sync'
import type { Dropped } from './texts/verify'

/** What a load did and found. */
export interface LoadSummary extends Counts {
  version: string
  sync: SyncResult
  discrepancies: KnownDiscrepancy[]
  /** Faults of the register's files. */
  problems: RegisterProblem[]
  /** The same and what of the editor's files names no document, a sentence each. */
  told: Worded[]
  /** Facts that the originals do not bear out. */
  dropped: Dropped[]
  /** What of the editor's files names no document. */
  unresolved: Worded[]
  /** One line, in the language of the terminal. */
  sentence: string
}

export function sentenceOf(
  { written, gone, unchanged }: SyncResult,
  documents: number,
  discrepancies: number,
): string {
  const did =
    written.length + gone.length === 0
      ? said('nothing has changed', 'không có gì thay đổi')
      : said(
          `${written.length} units written, ${gone.length} removed, ${unchanged} as before`,
          `ghi ${written.length} đơn vị, bỏ ${gone.length}, giữ nguyên ${unchanged}`,
        )
  return said(
    `${documents} documents, ${discrepancies} disagreements; ${did}`,
    `${documents} văn bản, ${discrepancies} mâu thuẫn; ${did}`,
  )
}

/** Everything that people should read about a load, a line each. */
export function linesOf(summary: LoadSummary): string[] {
  const { nodes, relationships, sync, discrepancies, told, dropped } = summary
  return [
    ...told.map(line => `${said('FAULT', 'LỖI')} ${inTerminal(line)}`),
    ...dropped.map(({ file, what, locator, quote, found }) =>
      said(
        `DROPPED ${file} ${what} at ${locator}: quoted “${oneLine(quote)}” where the original has “${oneLine(found)}”`,
        `BỎ ${file} ${what} tại ${locator}: lời dẫn “${oneLine(quote)}” nhưng nguyên bản ghi “${oneLine(found)}”`,
      ),
    ),
    ...discrepancies.map(
      discrepancy => `${said('DISAGREEMENT', 'MÂU THUẪN')} ${describeDiscrepancy(discrepancy)}`,
    ),
    `${said('Nodes', 'Nút')}: ${counts(nodes)}`,
    `${said('Assertions', 'Khẳng định')}: ${counts(relationships)}`,
    ...unitLines(said('Written', 'Đã ghi'), sync.written),
    ...unitLines(said('Removed', 'Đã bỏ'), sync.gone),
    `${said('Version', 'Phiên bản')} ${summary.version}: ${summary.sentence}`,
  ]
}

/** So many units are told by name. */
const MOST_UNITS = 50

function unitLines(what: string, units: readonly string[]): string[] {
  const beyond = units.length - MOST_UNITS
  return [
    ...units.slice(0, MOST_UNITS).map(unit => `${what} ${unit}`),
    ...(beyond > 0 ? [`${what} ${said(`${beyond} more`, `${beyond} đơn vị nữa`)}`] : []),
  ]
}

function describeDiscrepancy(discrepancy: KnownDiscrepancy): string {
  const values = distinctValues(discrepancy.values).map(value => {
    const where = discrepancy.values.find(other => other.value === value)!
    return `“${oneLine(value)}” (${documentTitle(where.paper.document)}, ${where.proof.locator})`
  })
  return `${discrepancy.kind} ${discrepancy.subject}: ${values.join(' · ')}`
}

const counts = (table: Record<string, number>): string =>
  Object.entries(table)
    .sort(([a], [b]) => (a < b ? -1 : 1))
    .map(([name, count]) => `${name} ${count}`)
    .join(', ')

function oneLine(text: string): string {
  const line = text.replace(/\s+/g, ' ')
  return line.length <= 100 ? line : `${line.slice(0, 99)}…`
}
