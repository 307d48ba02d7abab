import type { MessageFact } from '../../entry'
import { prove } from '../../proof'
import { yearOf } from '../../typography/years'
import { lengthInDays, periodBefore, periodBehind } from './period'
import { planBefore, planBehind } from './plan'
import type { Introduced, Quoted } from './quoted'

/** A message meant for longer than this is a phase, whatever its words. */
const LONGEST_WEEKLY = 45
/** Longer than this, a saying is the first of a list of them: `“chống dịch như chống giặc; lấy xã, phường là …”`. */
const LONGEST_SAYING = 120
const OWN_ACT = /(?:^|[^a-z])ban hanh ke hoach(?![a-z])/

/** The message of a quotation that a rule has recognised, with its plan and its period. */
export function messageFact(source: string, quoted: Quoted, introduced: Introduced): MessageFact {
  const { run, header, quotation } = quoted
  const { flow } = run
  const year = yearOf(header.issued)
  const behind = planBehind(flow, quotation.close)
  const period =
    periodBehind(flow.folded, quotation.close, year) ?? periodBefore(flow.folded, introduced.at, year)
  const named = (behind ?? planBefore(flow, introduced.at))?.number
  const own = named ? named === header.number : isOwn(quoted, introduced)
  const plan = own ? header.number : named
  const kind = kindOf(introduced, own || plan != null || period !== null, period)
  const end = kind === 'MOTTO' ? sayingEnd(flow.text, quotation) : quotation.close
  const whole = end === quotation.close
  const from = Math.min(quotation.open, period?.start ?? quotation.open)
  const to = whole ? Math.max(end + 1, behind?.bracketEnd ?? 0, period?.end ?? 0) : end
  return {
    text: flow.text.slice(quotation.open + 1, end).trim(),
    kind,
    plan: kind === 'MOTTO' ? null : (plan ?? null),
    own,
    period: period && {
      from: period.from,
      to: period.to,
      basis: 'STATED',
      printed: flow.text.slice(period.start, period.end),
    },
    ...prove(source, run.locator, flow, from, to, introduced.rule),
  }
}

function sayingEnd(text: string, { open, close }: Quoted['quotation']): number {
  if (close - open <= LONGEST_SAYING) return close
  const first = text.slice(open + 1, close).search(/[;“”]/)
  return first > 0 && text.charAt(open + 1 + first) === ';' ? open + 1 + first : close
}

/** This paper is the plan that issues it: in its title, or where it says that it is issued. */
function isOwn({ header, inTitle, run }: Quoted, { at }: Introduced): boolean {
  if (header.kind !== 'PLAN') return false
  return inTitle || OWN_ACT.test(run.flow.folded.slice(Math.max(0, at - 200), at))
}

function kindOf(
  { kind }: Introduced,
  issued: boolean,
  period: { from: string; to: string } | null,
): MessageFact['kind'] {
  if (kind !== 'MESSAGE') return kind
  if (!issued) return 'MOTTO'
  return period && lengthInDays(period) > LONGEST_WEEKLY ? 'PHASE' : 'WEEKLY'
}
