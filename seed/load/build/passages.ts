import { searchable } from '../../../schema/words/fold'
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

interface Place {
  locator: string
  start: number | null
  end: number | null
  text: string | null
  words: string
  /** Nothing is held of it but its words: it is found and not listed. */
  wordsOnly: true | null
}

/**
 * The paragraphs that facts and disagreements stand in, without text, and of the others what they are found by; all of them, with their
 * text, where the original is at hand.
 */
export function drawPassages(
  drawing: Drawing,
  paper: Paper,
  texts: readonly PassageText[] | undefined,
  disputed: readonly Proof[],
): void {
  const places = texts?.map(withText) ?? placesOf(paper, disputed)
  const before = paper.document.papers.indexOf(paper) * MOST_OF_A_TEXT
  for (const [index, { locator, start, end, text, words, wordsOnly }] of places.entries()) {
    const id = `p:${paper.document.id.slice(2)}.${shortHash(`${paper.unit} ${locator} ${start ?? ''}`, 10)}`
    const own = { locator, order: before + index + 1, file: paper.entry.file, start, end, text, wordsOnly }
    const properties = words === '' ? own : { ...own, search: words }
    drawing.node({ id, label: 'Passage', unit: paper.unit, properties })
    drawing.relate('HAS', paper.document.id, id, paper.unit)
  }
}

/** Texts of one document are listed one after the other: no text has more paragraphs. */
const MOST_OF_A_TEXT = 1_000_000

const withText = (passage: PassageText): Place => ({
  ...passage,
  words: searchable(passage.text),
  wordsOnly: null,
})

function placesOf(paper: Paper, disputed: readonly Proof[]): Place[] {
  const quoted = quotedPlaces(paper, disputed)
  const wordsAt = new Map(Object.entries(paper.entry.words ?? {}))
  const kept = { start: null, end: null, text: null }
  const listed = quoted.map(locator => ({
    ...kept,
    locator,
    words: wordsAt.get(locator) ?? '',
    wordsOnly: null,
  }))
  const others = [...wordsAt].filter(([locator]) => !quoted.includes(locator))
  return [
    ...listed,
    ...others.map(([locator, words]) => ({ ...kept, locator, words, wordsOnly: true as const })),
  ]
}

/** In the order of the paper. */
function quotedPlaces({ entry }: Paper, disputed: readonly Proof[]): string[] {
  const firsts = new Map<string, number>()
  const lists: readonly (readonly Proof[])[] = [
    disputed,
    entry.facts,
    entry.citations,
    entry.messages,
    entry.tasks,
    entry.requests,
    entry.actions,
    entry.figures,
    entry.events,
  ]
  for (const { locator, start } of lists.flat())
    firsts.set(locator, Math.min(start, firsts.get(locator) ?? start))
  return [...firsts].sort((a, b) => a[1] - b[1]).map(([locator]) => locator)
}
