import { isDigit, isWord } from '../../../../schema/words/charClasses'
import type { Flow } from '../../flow'
import { symbolAt } from '../../forms/symbol'

const REACH = 220

/** Number of a plan and the place behind it. */
export interface NamedPlan {
  number: string
  end: number
}

/** The plan in the brackets that follow a message: `“…” (Kế hoạch số 02/KH-TBTT ngày 02/9/2021)`. */
export function planBehind(flow: Flow, close: number): (NamedPlan & { bracketEnd: number }) | null {
  let open = close + 1
  while (open - close < 3 && flow.folded.charAt(open) === ' ') open++
  if (flow.folded.charAt(open) !== '(') return null
  const bracket = flow.folded.slice(open, open + REACH)
  const end = bracket.indexOf(')')
  if (end < 0) return null
  const plan = plansIn(flow, open, open + end)[0]
  return plan ? { ...plan, bracketEnd: open + end + 1 } : null
}

/** The plan last named in the same clause before the introduction: `Kế hoạch số 04/KH-TBTT ngày … truyền thông … “…”`. */
export function planBefore(flow: Flow, introduced: number): NamedPlan | null {
  const from = Math.max(0, introduced - REACH)
  const plan = plansIn(flow, from, introduced).pop()
  return plan && !/[;"]|\. /.test(flow.folded.slice(plan.end, introduced)) ? plan : null
}

function plansIn(flow: Flow, from: number, to: number): NamedPlan[] {
  const plans: NamedPlan[] = []
  for (let at = from; at < to; at++) {
    if (!isDigit(flow.text.charCodeAt(at)) || isWord(flow.text.charCodeAt(at - 1))) continue
    const symbol = symbolAt(flow.text, at)
    if (symbol?.kind !== 'PLAN' || symbol.end > to) continue
    plans.push({ number: symbol.number, end: symbol.end })
    at = symbol.end - 1
  }
  return plans
}
