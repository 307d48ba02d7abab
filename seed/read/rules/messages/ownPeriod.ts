import { yearOf } from '../../../../schema/words/calendar'
import type { DocumentHeader, MessageFact } from '../../entry'
import { spanOf } from '../../flow'
import { matchesOf } from '../../forms/matchesOf'
import { type PrintedPeriod, periodAt } from '../../forms/periods'
import { DIGIT } from '../../forms/signs'
import type { Paper } from '../../outline/types'
import { LONGEST_QUOTE, proveSpan } from '../../proof'
import { type BodyRun, bodyRuns } from '../bodyRuns'
import { titleRuns } from '../titleRuns'

/** How far behind `ban hành Kế hoạch` its days may stand. */
const REACH = 240
const CUE = /(?:^|[^a-z])(?=(?:tuan|tu) )/g
const OWN_ACT = /(?:^|[^a-z])(?=ban hanh ke hoach(?![a-z]))/

/**
 * The days that a plan states for itself, apart from any message: `(tuần 36 từ 30/8 đến 06/9/2021)` in its title,
 * `ban hành Kế hoạch … từ ngày 07/9 đến ngày 14/9/2021` in its text.
 */
export function ownPeriod(paper: Paper, header: DocumentHeader): MessageFact['period'] {
  if (header.kind !== 'PLAN') return null
  const year = yearOf(header.issued)
  for (const run of titleRuns(paper.head)) {
    const period = periodWithin(run, 0, run.flow.text.length, year)
    if (period) return stated(paper, run, 0, period)
  }
  for (const run of bodyRuns(paper, DIGIT)) {
    const act = OWN_ACT.exec(run.flow.folded)
    if (!act) continue
    const from = act.index + act[0].length
    const period = periodWithin(run, from, from + REACH, year)
    if (period) return stated(paper, run, from, period)
  }
  return null
}

/** Whether the words just before a place say that this paper, a plan, is issued. */
export function saysIssued(folded: string, at: number): boolean {
  return OWN_ACT.test(folded.slice(Math.max(0, at - 200), at))
}

function periodWithin(
  { flow }: BodyRun,
  from: number,
  to: number,
  year: number | null,
): PrintedPeriod | null {
  for (const cue of matchesOf(CUE, flow.folded.slice(from, to))) {
    const period = periodAt(flow.folded, from + cue.index + cue[0].length, year)
    if (period) return period
  }
  return null
}

function stated(
  { text }: Paper,
  { flow, locator }: BodyRun,
  from: number,
  { start, end, from: first, to }: PrintedPeriod,
): MessageFact['period'] {
  const whole = spanOf(flow, from, end)
  const span = whole.end - whole.start <= LONGEST_QUOTE ? whole : spanOf(flow, start, end)
  return {
    from: first,
    to,
    basis: 'STATED',
    printed: flow.text.slice(start, end),
    proof: proveSpan(text, locator, span, 'period-of-plan'),
  }
}
