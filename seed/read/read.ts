import type { Diagnostic, DocumentHeader, Entry } from './entry'
import { composed } from './forms/composed'
import { papersOf } from './outline/outline'
import type { Paper } from './outline/types'
import { actions } from './rules/actions/index'
import { citations } from './rules/citations/index'
import { diagnostics } from './rules/diagnostics/diagnostics'
import { garbled, isGarbled } from './rules/diagnostics/garbled'
import { isUnmarked, unmarked } from './rules/diagnostics/unmarked'
import { discrepancies } from './rules/discrepancies/index'
import { events } from './rules/events/index'
import { figures } from './rules/figures/index'
import { header } from './rules/header/header'
import { messages } from './rules/messages/index'
import { requests } from './rules/requests/index'
import { tasks } from './rules/tasks/index'

/**
 * Reads the papers of one file: an entry each, in the order they stand. Pure and linear in `text`, which need not be
 * NFC; offsets refer to `text.normalize('NFC')`.
 */
export function read(text: string, file: string): Entry[] {
  const nfc = composed(text)
  const lost = isGarbled(nfc) ? garbled : isUnmarked(nfc) ? unmarked : null
  const entries: Entry[] = []
  for (const paper of papersOf(nfc, file)) {
    if (lost) return [refused(paper, lost(paper))]
    entries.push(entryOf(paper, entries[0]?.document ?? null))
  }
  return entries
}

/**
 * A paper below another in its file is carried by that one, unless it names its carrier itself; where it has neither
 * issuer nor day of its own, what it counts is of those of the paper above.
 */
function entryOf(paper: Paper, above: DocumentHeader | null): Entry {
  const head = header(paper)
  const document = { ...head.document, carrier: head.document.carrier ?? above?.number ?? null }
  const cited = citations(paper, document)
  const { issuer, issued } = document.issuer ? document : (above ?? document)
  const counted = figures(paper, { ...document, issuer, issued: document.issued ?? issued })
  const facts = {
    file: paper.file,
    part: paper.part,
    document,
    facts: head.facts,
    outline: paper.sections,
    citations: cited.citations,
    messages: messages(paper, document),
    tasks: tasks(paper, document, cited.citations),
    requests: requests(paper, document, cited.citations),
    actions: actions(paper, document, cited.citations, counted.figures),
    figures: counted.figures,
    events: events(paper, document),
  }
  const told = [...diagnostics(paper, head), ...cited.diagnostics, ...counted.diagnostics]
  return { ...facts, discrepancies: discrepancies(paper, { ...facts, diagnostics: told }), diagnostics: told }
}

/** The letters are lost: the entry says so and nothing else. */
function refused(paper: Paper, why: Diagnostic): Entry {
  return {
    file: paper.file,
    part: paper.part,
    document: {
      number: null,
      symbol: null,
      kind: 'OTHER',
      title: null,
      issued: null,
      place: null,
      issuer: null,
      signer: null,
      recipients: [],
      marks: [],
      carrier: null,
    },
    facts: [],
    outline: [],
    citations: [],
    messages: [],
    tasks: [],
    requests: [],
    actions: [],
    figures: [],
    events: [],
    discrepancies: [],
    diagnostics: [why],
  }
}
