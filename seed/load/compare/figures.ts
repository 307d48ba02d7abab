import type { FigureFact } from '../../read/entry'
import type { Paper } from '../corpus'
import type { Findings } from '../infer/rule'
import { wordingKey } from '../wording'
import type { Finding } from './finding'

interface Reported {
  paper: Paper
  fact: FigureFact
}

/** A shorter subject („toàn tỉnh“) does not tell what was counted. */
const SHORTEST_SUBJECT = 3

/** FIGURE: two documents of one province, or of the centre, give different exact values of one subject, unit and day. */
export function figureFindings({ papers }: Findings): Finding[] {
  const rows = new Map<string, Reported[]>()
  for (const paper of papers) {
    for (const fact of paper.entry.figures) {
      if (fact.value === null || fact.qualifier !== 'EXACT' || fact.asOf?.length !== 10) continue
      const subject = wordingKey(fact.subject)
      if (subject.split(' ').length < SHORTEST_SUBJECT) continue
      const key = [paper.province ?? '', subject, wordingKey(fact.unit ?? ''), fact.asOf].join(' · ')
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
