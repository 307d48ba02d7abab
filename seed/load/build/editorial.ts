import { type Worded, worded } from '../../../server/terminal/worded'
import type { KnownDocument } from '../corpus'
import type { DocumentTable } from '../identity/documentTable'
import { parseNumber } from '../identity/number'
import { slug } from '../identity/slug'
import { SHARED } from '../image'
import type { DocumentName, Editor, Ruling, Suggestion } from '../register/editorSchema'
import type { Drawing } from './drawing'

/** An editor's words with the documents that they are about. */
export interface Editorial {
  rulings: { ruling: Ruling; document: KnownDocument }[]
  suggestions: { suggestion: Suggestion; from: KnownDocument; to: KnownDocument }[]
  /** What names no document that any paper knows. */
  unresolved: Worded[]
}

/** Finds the documents that rulings and suggestions name. */
export function resolveEditor(editor: Editor, table: DocumentTable): Editorial {
  const result: Editorial = { rulings: [], suggestions: [], unresolved: [] }
  const find = (name: DocumentName, what: Worded): KnownDocument | null => {
    const fitting = named(name, table)
    if (fitting.length === 1) return fitting[0]!
    const why =
      fitting.length === 0
        ? worded('no paper of the register has this number', 'không văn bản nào trong sổ mang số này')
        : worded('several papers have this number', 'nhiều văn bản mang số này')
    result.unresolved.push(
      worded(`${what.en} of ${name.number}: ${why.en}`, `${what.vi} về ${name.number}: ${why.vi}`),
    )
    return null
  }
  for (const ruling of editor.rulings) {
    const document = find(ruling.document, worded('a ruling', 'phán quyết'))
    if (document) result.rulings.push({ ruling, document })
  }
  for (const suggestion of editor.suggestions) {
    const what = worded('a suggestion', 'gợi ý')
    const [from, to] = [find(suggestion.from, what), find(suggestion.to, what)]
    if (from && to) result.suggestions.push({ suggestion, from, to })
  }
  return result
}

/** A link that an editor suggests: no paper proves it, so it carries no quotation and counts as unproven. */
export function drawSuggestions(drawing: Drawing, { suggestions }: Editorial): void {
  for (const { suggestion, from, to } of suggestions) {
    const { relation, reason, by, on } = suggestion
    const own = { basis: 'INFERRED', rule: `Ban biên tập gợi ý: ${reason}`, reason, by, ruledOn: on }
    drawing.relate(relation, from.id, to.id, SHARED, own)
  }
}

/** A value that an editor ruled between sources, beside theirs. */
export function drawRulings(drawing: Drawing, { rulings }: Editorial): void {
  for (const { ruling, document } of rulings) {
    const { attribute, value, reason, by, on } = ruling
    const own = { attribute, value, basis: 'RULED', reason, by, ruledOn: on, source: document.id }
    drawing.relate('STATES', document.id, document.id, SHARED, own)
  }
}

/** True where the ruling settles the discrepancy of this key: same document and attribute, same subject where one is named. */
export function settles(
  { ruling, document }: Editorial['rulings'][number],
  key: string,
  subject: string,
): boolean {
  if (ruling.subject) return slug(ruling.subject) === slug(subject)
  return key === `${document.id}.${ruling.attribute}`
}

function named(name: DocumentName, table: DocumentTable): KnownDocument[] {
  const number = parseNumber(name.number)
  if (!number) return []
  return table
    .withNumber(number.key)
    .filter(
      document =>
        (name.year === undefined || document.year === name.year) &&
        (name.issuer === undefined || document.issuer?.key.includes(slug(name.issuer))),
    )
}
