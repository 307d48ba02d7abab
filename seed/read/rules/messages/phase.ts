import { introduction, type MessageRule } from './quoted'

const PLAN = /(?:^|[^a-z])ke hoach(?: [a-z0-9-]+,?){0,12} $/

/** `Kế hoạch giai đoạn “…”`, `Kế hoạch truyền thông … giai đoạn “…”`; in a plan's own title the word itself is a line above. */
export const phase: MessageRule = ({ before, beforeAt, inTitle, header }) => {
  const at = introduction(before, 'giai doan', /^$/)
  if (at < 0) return null
  const ofPlan = (inTitle && header.kind === 'PLAN') || planBefore(before.slice(0, at))
  return ofPlan
    ? { kind: 'PHASE', rule: 'message-of-phase', at: beforeAt + at, calledBy: 'kế hoạch giai đoạn' }
    : null
}

function planBefore(words: string): boolean {
  const last = words.lastIndexOf('ke hoach')
  return last >= 0 && PLAN.test(words.slice(Math.max(0, last - 1))) && !/ ve $/.test(words)
}
