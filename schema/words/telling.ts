/**
 * How a discrepancy is told, by the rule that finds it; `{name}` stands for a part that changes from case to case.
 * Without a subject it is the thing itself in the paper's own words, the part `what`. Of several explanations the
 * first fits whose parts are all known.
 */
export interface Telling {
  subject?: string
  explanation: string | readonly string[]
}

/** Parts by their names; `paperKind` is the kind of the paper that `paper` names by its number. */
export type Parts = Readonly<Record<string, string>>

/** Subject and explanation in the reader's words; null for what the telling has no words or the case no parts. */
export function tellingOf(
  telling: Telling,
  parts: Parts,
  kinds: Readonly<Record<string, string>>,
): { subject: string | null; explanation: string | null } {
  const explanations = [telling.explanation].flat()
  const fitting = explanations.map(words => filled(words, parts, kinds)).find(words => words !== null)
  return {
    subject: telling.subject === undefined ? null : filled(telling.subject, parts, kinds),
    explanation: fitting ?? null,
  }
}

function filled(words: string, parts: Parts, kinds: Readonly<Record<string, string>>): string | null {
  const names = [...words.matchAll(PLACE)].map(([, name]) => name!)
  if (names.some(name => !(name in parts))) return null
  return words.replace(PLACE, (_, name: string) =>
    [kinds[parts[`${name}Kind`] ?? ''], parts[name]].filter(Boolean).join(' '),
  )
}
const PLACE = /\{(\w+)\}/g
