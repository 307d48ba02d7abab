import type { CitationFact, Diagnostic, DocumentHeader } from '../../entry'
import { gathered } from '../../gathered'
import type { Paper } from '../../outline/types'
import { citationFact } from './fact'
import { type LeadIn, leadBehind, NO_LEAD } from './leadIn'
import type { Mention } from './mention'
import { type FoundMentions, mentionsOf, NOTHING } from './mentions'
import { numberDoubts } from './numberDoubts'
import { relate } from './relation'
import { resolveWithin } from './resolveWithin'
import { askedRuns, type Run, runsOf } from './runs'
import { isSelf, type OwnNumber, ownNumber } from './selfReference'
import { nameTitles } from './titles'

interface Read extends FoundMentions {
  run: Run
}

/** Every mention of another paper, with kind, date, body, relation and place; doubtful numbers are only told. */
export function citations(
  paper: Paper,
  header: DocumentHeader,
): { citations: CitationFact[]; diagnostics: Diagnostic[] } {
  const read = readRuns(paper, header)
  resolveWithin(
    gathered(read, ({ mentions }) => mentions),
    header,
  )
  const own = ownNumber(header)
  return {
    citations: gathered(read, one => factsOf(paper, own, one)),
    diagnostics: gathered(read, ({ run, doubtful, mentions }) => numberDoubts(run, doubtful, mentions)),
  }
}

/** The runs that name papers; what one run announces (`… bãi bỏ các nghị quyết:`) holds for the items behind it. */
function readRuns(paper: Paper, header: DocumentHeader): Read[] {
  const read: Read[] = []
  let lead: LeadIn = NO_LEAD
  for (const run of askedRuns(runsOf(paper, header))) {
    const found = mentionsOf(run.flow)
    describe(run, found.mentions, lead)
    lead = leadBehind(paper.text, run, found.mentions, lead)
    if (found !== NOTHING) read.push({ run, ...found })
  }
  return read
}

/** Relations and titles. */
function describe({ flow: { text, folded }, setting }: Run, mentions: Mention[], lead: LeadIn): void {
  if (mentions.length === 0) return
  relate({ text, folded, setting }, mentions, lead)
  nameTitles(text, folded, mentions)
}

function factsOf(paper: Paper, own: OwnNumber, { run, mentions }: Read): CitationFact[] {
  const self = new Set(mentions.filter(one => isSelf(run.flow.folded, one, own)))
  for (const one of mentions)
    if (one.parent && (self.has(one.parent) || one.parent.number === one.number)) one.parent = null
  return gathered(mentions, (one, i) =>
    self.has(one) ? [] : [citationFact(paper.text, run, one, mentions[i - 1] ?? null)],
  )
}
