import type { DocumentPassages_DocumentFragment } from '../../generated/types'
import type { Texts } from '../../texts/vi'

interface Quoted {
  evidence: readonly { locator: string; document: { id: string } }[]
}

export interface Resting {
  /** Part of this page, as `#…`. */
  part: string
  label: string
  count: number
}

/** How many facts of each part of the page rest on a passage of the document. */
export function restingOn(
  document: DocumentPassages_DocumentFragment,
  locator: string,
  texts: Texts,
): Resting[] {
  const words = texts.document
  const here = ({ evidence }: Quoted) =>
    evidence.some(one => one.document.id === document.id && one.locator === locator)
  const parts: [string, string, readonly Quoted[]][] = [
    ['lai-lich', words.facts, document.facts],
    ['nhiem-vu', words.tasks, document.tasks.nodes],
    ['so-lieu', words.figures, document.figures.nodes],
    ['su-kien', words.events, document.events.nodes],
    ['vien-dan', words.cites, document.cites.nodes],
  ]
  return parts
    .map(([part, label, facts]) => ({ part, label, count: facts.filter(here).length }))
    .filter(({ count }) => count > 0)
}
