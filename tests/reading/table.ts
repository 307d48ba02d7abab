import { read } from '../../seed/read/read'
import { answers, relations } from './answers'
import { CITATION_ROWS, scoreCitations, scoreRelations } from './cited'
import type { Original } from './corpus'
import { partOf } from './corpus'
import { HEADER_ROWS, scoreHeader } from './headers'
import { Score } from './score'

export const ROWS = [
  ...HEADER_ROWS.map(row => `header: ${row}`),
  ...CITATION_ROWS,
  'number + kind + date + relation',
]
export const PARTS = ['training', 'kept aside', 'all'] as const
export type Part = (typeof PARTS)[number]
export type Table = Record<Part, Map<string, Score>>

/** Reads every answered paper and compares: a score a row, for both parts and for all. */
export function accuracy(papers: readonly Original[]): Table {
  const table = Object.fromEntries(
    PARTS.map(part => [part, new Map(ROWS.map(row => [row, new Score()]))]),
  ) as Table
  for (const paper of papers) {
    const [entry] = read(paper.text, paper.file)
    if (!entry) continue
    const count = (row: string, score: Score) => {
      table[partOf(paper.name)].get(row)!.add(score)
      table.all.get(row)!.add(score)
    }
    const header = answers.headers[paper.name]
    if (header) {
      const scores = scoreHeader(paper.name, entry.document, header)
      for (const row of HEADER_ROWS) count(`header: ${row}`, scores[row])
    }
    const cited = answers.citations[paper.name]
    if (cited) {
      const scores = scoreCitations(paper.name, entry.citations, cited)
      for (const row of CITATION_ROWS) count(row, scores[row])
    }
    const related = relations[paper.name]
    if (related)
      count('number + kind + date + relation', scoreRelations(paper.name, entry.citations, related))
  }
  return table
}
