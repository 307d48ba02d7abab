import type { Entry } from './entry'
import type { Paper } from './outline'
import { outline } from './outline/outline'
import { citations } from './rules/citations/index'
import { diagnostics } from './rules/diagnostics/diagnostics'
import { header } from './rules/header/header'

/**
 * Reads the papers of one file: an entry each, in the order they stand. Pure and linear in `text`, which need not be
 * NFC; offsets refer to `text.normalize('NFC')`.
 */
export function read(text: string, file: string): Entry[] {
  return outline(text.normalize('NFC'), file).map(entryOf)
}

function entryOf(paper: Paper): Entry {
  const head = header(paper)
  const cited = citations(paper, head.document)
  return {
    file: paper.file,
    part: paper.part,
    document: head.document,
    facts: head.facts,
    outline: paper.sections,
    citations: cited.citations,
    messages: [],
    tasks: [],
    figures: [],
    events: [],
    disagreements: [],
    diagnostics: [...diagnostics(paper, head), ...cited.diagnostics],
  }
}
