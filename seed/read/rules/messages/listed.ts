import type { Introduced, Quoted } from './quoted'

/** What parts two messages of one list; a bracket with the plan may stand before it. */
const PARTED = /^(?: ?\([^()]{0,200}\))?(?:(?: ?[;,])?(?: va)?|, (?:lam viec|thi cong|thuc hien)) ?'?$/

/** `“…” (Kế hoạch …); “…” (Kế hoạch …)`: a quotation that goes on the list of the message before it. */
export function listed(
  { run, quotation }: Quoted,
  previous: { introduced: Introduced; close: number } | null,
): Introduced | null {
  if (!previous || quotation.open - previous.close > 220) return null
  return PARTED.test(run.flow.folded.slice(previous.close + 1, quotation.open)) ? previous.introduced : null
}
