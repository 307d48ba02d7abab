import { shortHash } from '../identity/slug'
import type { Findings } from '../infer/rule'
import { wordingKey } from '../wording'
import type { Finding } from './finding'

/** What the reader found to disagree inside one paper. */
export function withinPaperFindings({ papers }: Findings): Finding[] {
  return papers.flatMap(paper =>
    paper.entry.disagreements.map(({ kind, rule, subject, explanation, values }) => ({
      key: `${paper.document.id}.${shortHash(`${paper.unit} ${wordingKey(subject)}`, 10)}`,
      kind,
      subject,
      explanation,
      rule,
      about: [paper.document],
      values: values.map(({ value, ...proof }) => ({ value, paper, proof })),
    })),
  )
}
