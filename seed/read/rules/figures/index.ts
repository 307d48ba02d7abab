import type { DocumentHeader, DocumentKind, FigureFact } from '../../entry'
import { mayHold } from '../../flow'
import { DIGIT } from '../../forms/signs'
import type { Block, Paper } from '../../outline/types'
import { asOfDays } from './asOf'
import { runningFigures } from './running'
import { type Columns, columnsOf, rowFigures } from './table'

/** Papers that rule give norms, not figures of what is. */
const RULING: ReadonlySet<DocumentKind> = new Set<DocumentKind>([
  'LAW',
  'ORDINANCE',
  'DECREE',
  'CIRCULAR',
  'REGULATION',
  'GUIDANCE',
  'OTHER',
])

/** What a paper counts and measures, with unit, qualifier and as-of day. */
export function figures(paper: Paper, header: DocumentHeader): FigureFact[] {
  if (RULING.has(header.kind)) return []
  const { issued } = header
  let columns: Columns | null = null
  let caption: string | null = null
  return paper.body.flatMap(block => {
    if (block.kind === 'row') {
      const heading = columnsOf(block.cells ?? [])
      columns = heading ?? columns
      if (heading || !columns) return []
      return rowFigures(paper.text, block, columns, caption, issued)
    }
    columns = null
    caption = null
    if (!mayHold(block.flow, DIGIT)) return []
    caption = captionDay(block, issued)
    if (block.kind === 'heading') return []
    const found = runningFigures(paper.text, block, issued)
    return found.length > 0 && block.flow.folded.includes('trach nhiem thi hanh') ? [] : found
  })
}

/** `(Tính đến ngày 24/11/2021)` above a table, on a line of its own. */
function captionDay({ flow }: Block, issued: string | null): string | null {
  return flow.text.length < 80 ? (asOfDays(flow.folded, issued).pop()?.day ?? null) : null
}
