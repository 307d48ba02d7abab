import { syllableKey } from '../../read/compare/syllables'
import type { Corpus } from '../corpus'
import { shortHash } from '../identity/slug'
import type { KnownDiscrepancy } from './discrepancy'

/** What the reader found to disagree inside one paper. */
export function withinPaperDiscrepancies({ papers }: Corpus): KnownDiscrepancy[] {
  return papers.flatMap(paper =>
    paper.entry.discrepancies.map(({ kind, rule, subject, explanation, parts, values }) => ({
      key: `${paper.document.id}.${shortHash(`${paper.unit} ${syllableKey(subject)}`, 10)}`,
      kind,
      subject,
      explanation,
      rule,
      ...(parts && { parts }),
      about: [paper.document],
      values: values.map(({ value, ...proof }) => ({ value, paper, proof })),
    })),
  )
}
