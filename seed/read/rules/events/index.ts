import { kindsThat } from '../../../../schema/words/kinds'
import type { DocumentHeader, EventFact } from '../../entry'
import { DIGIT } from '../../forms/signs'
import type { Paper } from '../../outline/types'
import { prove } from '../../proof'
import { type BodyRun, bodyRuns } from '../bodyRuns'
import { headClauseEnd } from '../tasks/headClause'
import { tellsAct } from './act'
import { datedOpening } from './dated'
import { openings } from './openings'

/** Papers that rule name days of validity and of other papers, no events. */
const RULING = kindsThat(({ rules }) => rules)

/** Dated acts that a paper tells: `Ngày 29/10/2021, Bộ … tổ chức Hội thảo …`. */
export function events(paper: Paper, header: DocumentHeader): EventFact[] {
  if (RULING.has(header.kind)) return []
  return bodyRuns(paper, DIGIT).flatMap(run => eventsOf(paper.text, run, header.issued))
}

function eventsOf(source: string, run: BodyRun, issued: string | null): EventFact[] {
  const { flow, locator } = run
  const found: EventFact[] = []
  for (const at of openings(flow.folded)) {
    const dated = datedOpening(flow.folded, at, issued)
    if (!dated || !tellsAct(flow.text.slice(dated.end, dated.end + 200))) continue
    if (dated.until !== null && !/(?:^| )đã /.test(flow.text.slice(dated.end, dated.end + 160))) continue
    const end = headClauseEnd(flow.text, dated.end)
    found.push({
      on: dated.on,
      until: dated.until,
      title: flow.text.slice(dated.end, end),
      ...prove(source, locator, flow, at, end, 'dated-act'),
    })
  }
  return found
}
