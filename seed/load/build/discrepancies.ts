import { distinctValues, type KnownDiscrepancy } from '../discrepancies/discrepancy'
import { slug } from '../identity/slug'
import { SHARED } from '../image'
import type { Ruling } from '../register/editorSchema'
import type { Drawing } from './drawing'

/** A discrepancy, each value with the words that give it, and the editor's ruling or dismissal where there is one. */
export function drawDiscrepancy(
  drawing: Drawing,
  discrepancy: KnownDiscrepancy,
  ruling: Ruling | undefined,
): string {
  const { key, kind, subject, explanation, rule, parts, about, values, dismissal } = discrepancy
  const id = `x:${kind.toLowerCase()}.${slug(key)}`
  const units = new Set(values.map(({ paper }) => paper.unit))
  const unit = units.size === 1 && !ruling && !dismissal ? [...units][0]! : SHARED
  drawing.node({
    id,
    label: 'Discrepancy',
    unit,
    properties: {
      kind,
      subject,
      explanation,
      rule,
      parts: parts && JSON.stringify(parts),
      rulingValue: ruling?.value,
      rulingReason: ruling?.reason,
      rulingReasonInEnglish: ruling?.reasonInEnglish,
      rulingBy: ruling?.by,
      rulingOn: ruling?.on,
      dismissedReason: dismissal?.reason,
      dismissedReasonInEnglish: dismissal?.reasonInEnglish,
      dismissedBy: dismissal?.by,
      dismissedOn: dismissal?.on,
    },
  })
  const order = distinctValues(values)
  for (const { value, paper, proof } of values) {
    const own = { value, valueOrder: order.indexOf(value) + 1 }
    drawing.assert('GIVES', paper.document.id, id, { paper, proof, basis: 'STATED', unit }, own)
  }
  const concerned = new Set([...about, ...values.map(({ paper }) => paper.document)])
  for (const document of concerned) drawing.relate('CONCERNS', id, document.id, unit)
  return id
}
