import type { FigureFact } from '../../read/entry'
import type { Paper } from '../corpus'
import type { Findings } from '../infer/rule'
import { wordingKey } from '../wording'
import type { Finding } from './finding'

interface Reported {
  paper: Paper
  fact: FigureFact
}

/** FIGURE: two documents give different exact values of one subject, in one unit, of one day. */
export function figureFindings({ papers }: Findings): Finding[] {
  const rows = new Map<string, Reported[]>()
  for (const paper of papers) {
    for (const fact of paper.entry.figures) {
      if (fact.value === null || fact.qualifier !== 'EXACT' || fact.asOf?.length !== 10) continue
      const key = [wordingKey(fact.subject), wordingKey(fact.unit ?? ''), fact.asOf].join(' · ')
      rows.set(key, [...(rows.get(key) ?? []), { paper, fact }])
    }
  }
  return [...rows].flatMap(([key, row]) => {
    const ofSeveral = new Set(row.map(({ paper }) => paper.document)).size > 1
    if (!ofSeveral || new Set(row.map(({ fact }) => fact.value)).size < 2) return []
    const { fact } = row[0]!
    return [
      {
        key,
        kind: 'FIGURE' as const,
        subject: fact.subject,
        explanation: 'Hai văn bản ghi số khác nhau cho cùng một việc, cùng một ngày.',
        rule: 'figures-of-one-day',
        about: [...new Set(row.map(({ paper }) => paper.document))],
        values: row.map(one => ({ value: one.fact.printed, paper: one.paper, proof: one.fact })),
      },
    ]
  })
}
