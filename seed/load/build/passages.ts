import type { Proof } from '../../read/entry'
import type { Paper } from '../corpus'
import { shortHash } from '../identity/slug'
import type { Drawing } from './drawing'

/** A paragraph of a held text. */
export interface PassageText {
  locator: string
  start: number
  end: number
  text: string
}

/** The paragraphs that facts stand in, without words; all of them, with their words, where the original is at hand. */
export function drawPassages(
  drawing: Drawing,
  paper: Paper,
  texts: readonly PassageText[] | undefined,
): void {
  const passages = texts ?? quotedPlaces(paper)
  for (const [index, passage] of passages.entries()) {
    const { locator, start, end, text } = passage
    const id = `p:${paper.document.id.slice(2)}.${shortHash(`${paper.unit} ${locator} ${start ?? ''}`, 10)}`
    const properties = { locator, order: index + 1, file: paper.entry.file, start, end, text }
    drawing.node({ id, label: 'Passage', unit: paper.unit, properties })
    drawing.relate('HAS', paper.document.id, id, paper.unit)
  }
}

function quotedPlaces({ entry }: Paper): { locator: string; start: null; end: null; text: null }[] {
  const firsts = new Map<string, number>()
  const lists: readonly Proof[][] = [
    entry.facts,
    entry.citations,
    entry.messages,
    entry.tasks,
    entry.figures,
    entry.events,
  ]
  for (const { locator, start } of lists.flat())
    firsts.set(locator, Math.min(start, firsts.get(locator) ?? start))
  return [...firsts]
    .sort((a, b) => a[1] - b[1])
    .map(([locator]) => ({ locator, start: null, end: null, text: null }))
}
