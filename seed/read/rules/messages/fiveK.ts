import type { MessageFact } from '../../entry'
import { prove } from '../../proof'
import type { BodyRun } from '../bodyRuns'

const UNQUOTED = /(?:thong diep|phuong cham) (5k(?: ?\+ ?[a-z-]+(?: [a-z-]+){0,2})*)(?=[,;.)]|$)/g

export function hasFiveK({ flow }: BodyRun): boolean {
  return flow.folded.includes(' 5k')
}

/** `thông điệp 5K`, `phương châm 5K + vắc-xin`: the one motto that stands without quotation marks. */
export function fiveK(source: string, run: BodyRun): MessageFact[] {
  if (!hasFiveK(run)) return []
  const { flow } = run
  return [...flow.folded.matchAll(UNQUOTED)].map(match => {
    const to = match.index + match[0].length
    const from = to - match[1]!.length
    return {
      text: flow.text.slice(from, to),
      kind: 'MOTTO' as const,
      plan: null,
      own: false,
      period: null,
      ...prove(source, run.locator, flow, from, to, 'motto-5k'),
    }
  })
}
