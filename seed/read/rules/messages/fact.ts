import { yearOf } from '../../../../schema/words/calendar'
import type { MessageFact } from '../../entry'
import type { PrintedPeriod } from '../../forms/periods'
import { saysIssued } from './ownPeriod'
import { lengthInDays, periodBefore, periodBehind } from './period'
import { planBefore, planBehind } from './plan'
import type { Introduced, Quoted } from './quoted'
import { proveWords } from './saying'

/** A message meant for longer than this is a phase, whatever its words. */
const LONGEST_WEEKLY = 45
const OF_THE_WEEK = /(?:^|[^a-z])tuan(?![a-z])/

/** The message of a quotation that a rule has recognised, with its plan and its period. */
export function messageFact(source: string, quoted: Quoted, introduced: Introduced): MessageFact {
  const { run, header, quotation } = quoted
  const { flow } = run
  const year = yearOf(header.issued)
  const behind = planBehind(flow, quotation.close)
  const beside =
    periodBehind(flow.folded, quotation.close, year) ?? periodBefore(flow.folded, introduced.at, year)
  const named = (behind ?? planBefore(flow, introduced.at))?.number
  const own = named ? named === header.number : isOwn(quoted, introduced)
  const plan = own ? header.number : named
  const period = beside ? statedBeside(flow.text, beside) : own ? quoted.ownPeriod : null
  const kind = kindOf(introduced, own || plan != null || period !== null, period)
  const open = quoted.marked ? quotation.open : quotation.open + 1
  const from = Math.min(open, beside?.start ?? open, callingOf(flow.folded, introduced, open))
  const end = quoted.marked ? quotation.close + 1 : quotation.close
  const to = Math.max(end, behind?.bracketEnd ?? 0, beside?.end ?? 0)
  return {
    text: flow.text.slice(quotation.open + 1, quotation.close).trim(),
    kind,
    calledBy: introduced.calledBy,
    plan: isIssued(kind) ? (plan ?? null) : null,
    own,
    period,
    ...proveWords(source, run, from, to, introduced.rule),
  }
}

/** Where the words begin that call the quotation what it is: they prove it; those of a list stand before its first. */
function callingOf(folded: string, { calledBy, at }: Introduced, open: number): number {
  return calledBy === null || folded.slice(at, open).includes('"') ? open : at
}

/** Whether a plan issues messages of the kind. */
export function isIssued(kind: MessageFact['kind']): boolean {
  return kind === 'WEEKLY' || kind === 'PHASE'
}

const statedBeside = (text: string, { from, to, start, end }: PrintedPeriod): MessageFact['period'] => ({
  from,
  to,
  basis: 'STATED',
  printed: text.slice(start, end),
})

/**
 * This paper is the plan that issues it: in its title, where it says that it is issued, as `thông điệp tuần`, or as the
 * one `Thông điệp: “…”` of a plan for stated days.
 */
function isOwn({ header, inTitle, run, quotation, ownPeriod }: Quoted, { kind, at }: Introduced): boolean {
  const { folded } = run.flow
  if (header.kind !== 'PLAN') return false
  if (inTitle || saysIssued(folded, at)) return true
  if (kind !== 'MESSAGE' || folded.includes('"', quotation.close + 1)) return false
  return OF_THE_WEEK.test(folded.slice(at, quotation.open)) || (at === 0 && ownPeriod !== null)
}

function kindOf({ kind }: Introduced, issued: boolean, period: MessageFact['period']): MessageFact['kind'] {
  if (kind !== 'MESSAGE') return kind
  if (!issued) return 'MOTTO'
  return period && lengthInDays(period) > LONGEST_WEEKLY ? 'PHASE' : 'WEEKLY'
}
