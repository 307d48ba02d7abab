import { toldByRule } from '../../../schema/words/discrepancies'
import { type Worded, worded } from '../../../server/terminal/worded'
import type { Paper } from '../corpus'
import { shortHash, slug } from '../identity/slug'
import type { DismissalOfFound, NotedDiscrepancy } from '../register/editorSchema'
import type { GivenValue, KnownDiscrepancy } from './discrepancy'

export interface Noted {
  discrepancies: KnownDiscrepancy[]
  /** Those that quote a paper which is not held, told in Vietnamese. */
  unresolved: Worded[]
}

/** What an editor noted beside the rules, where every paper that it quotes is held. */
export function notedDiscrepancies(noted: readonly NotedDiscrepancy[], papers: readonly Paper[]): Noted {
  const result: Noted = { discrepancies: [], unresolved: [] }
  for (const { kind, subject, difference, inEnglish, values, dismissed } of noted) {
    const given: GivenValue[] = values.flatMap(({ file, part = 1, value, ...proof }) => {
      const paper = papers.find(({ entry }) => entry.file === file && entry.part === part)
      return paper ? [{ value, paper, proof }] : []
    })
    if (given.length < values.length) {
      result.unresolved.push(
        worded(
          `disagreement “${subject}”: it quotes a paper that is not in the register`,
          `chỗ vênh “${subject}”: có lời của văn bản không có trong sổ`,
        ),
      )
      continue
    }
    result.discrepancies.push({
      key: `noted.${shortHash(`${kind} ${subject}`, 10)}`,
      kind,
      ...toldByRule('noted-by-editor', {
        what: subject,
        difference,
        ...(inEnglish && {
          whatInEnglish: inEnglish.subject,
          differenceInEnglish: inEnglish.difference,
        }),
      }),
      about: [...new Set(given.map(({ paper }) => paper.document))],
      values: given,
      ...(dismissed && { dismissal: dismissed }),
    })
  }
  return result
}

/** What rules found, with an editor's dismissals, and the dismissals of what no rule finds any more. */
export function withDismissals(
  found: readonly KnownDiscrepancy[],
  dismissals: readonly DismissalOfFound[],
): Noted {
  const used = new Set<DismissalOfFound>()
  const discrepancies = found.map(one => {
    const fitting = dismissals.find(
      ({ file, kind, subject }) =>
        kind === one.kind &&
        slug(subject) === slug(one.subject) &&
        one.values.every(({ paper }) => paper.entry.file === file),
    )
    if (!fitting) return one
    used.add(fitting)
    const { reason, reasonInEnglish, by, on } = fitting
    return { ...one, dismissal: { reason, ...(reasonInEnglish && { reasonInEnglish }), by, on } }
  })
  const unresolved = dismissals
    .filter(one => !used.has(one))
    .map(({ file, subject }) =>
      worded(
        `dismissal of “${subject}” in ${file}: no rule finds this disagreement`,
        `gác lại “${subject}” của ${file}: không quy tắc nào tìm thấy chỗ vênh này`,
      ),
    )
  return { discrepancies, unresolved }
}
