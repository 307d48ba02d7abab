import type { CitationFact, Diagnostic, DocumentHeader } from '../../entry'
import type { Paper } from '../../outline'
import { citationFact } from './fact'
import { type LeadIn, leadBehind, NO_LEAD } from './leadIn'
import { type FoundMentions, mentionsOf } from './mentions'
import { numberDoubts } from './numberDoubts'
import { relate } from './relation'
import { resolveWithin } from './resolveWithin'
import { type Run, runsOf } from './runs'
import { isSelf } from './selfReference'
import { titleBehind } from './title'

interface Read extends FoundMentions {
  run: Run
}

/** Every mention of another paper, with kind, date, body, relation and place; doubtful numbers are only told. */
export function citations(
  paper: Paper,
  header: DocumentHeader,
): { citations: CitationFact[]; diagnostics: Diagnostic[] } {
  const read = runsOf(paper).map(run => ({ run, ...mentionsOf(run.flow.text, run.flow.folded) }))
  describe(read)
  resolveWithin(
    read.flatMap(({ mentions }) => mentions),
    header,
  )
  return {
    citations: read.flatMap(one => factsOf(paper, header, one)),
    diagnostics: read.flatMap(({ run, doubtful, mentions }) => numberDoubts(run, doubtful, mentions)),
  }
}

/** Relations and titles; what one run announces (`… bãi bỏ các nghị quyết:`) holds for the items behind it. */
function describe(read: Read[]): void {
  let lead: LeadIn = NO_LEAD
  for (const { run, mentions } of read) {
    const { text, folded } = run.flow
    if (mentions.length > 0) relate(text, folded, mentions, lead)
    lead = leadBehind(folded, mentions, lead)
    for (const [i, one] of mentions.entries()) {
      const title = titleBehind(text, folded, one, mentions[i + 1] ?? null)
      one.title = title?.text ?? null
      one.titleFrom = title?.from ?? null
    }
  }
}

function factsOf(paper: Paper, header: DocumentHeader, { run, mentions }: Read): CitationFact[] {
  const own = new Set(mentions.filter(one => isSelf(run.flow.folded, one, header)))
  for (const one of mentions)
    if (one.parent && (own.has(one.parent) || one.parent.number === one.number)) one.parent = null
  return mentions.filter(one => !own.has(one)).map(one => citationFact(paper.text, run, one))
}
