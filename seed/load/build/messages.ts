import { searchable } from '../../../server/graph/fold'
import { dayAfter } from '../identity/days'
import { SHARED } from '../image'
import type { KnownMessage } from '../messages'
import type { Drawing } from './drawing'

/** A message with the plans that carry it and every document's own wording of it. */
export function drawMessage(drawing: Drawing, message: KnownMessage): void {
  const { id, text, kind, wordings } = message
  const others = new Set(wordings.map(({ fact }) => fact.text))
  drawing.node({
    id,
    label: 'Message',
    unit: SHARED,
    properties: { text, kind, search: searchable(text, ...[...others].filter(other => other !== text)) },
  })
  for (const { paper, fact, plan } of wordings) {
    const ground = { paper, proof: fact, basis: 'STATED' } as const
    const wording = fact.text
    drawing.assert('WORDS', paper.document.id, id, ground, { wording })
    if (!plan || fact.kind === 'MOTTO') continue
    drawing.assert('CARRIES', plan.id, id, ground, {
      wording,
      from: fact.period?.from,
      until: fact.period?.to && dayAfter(fact.period.to),
      printedPeriod: fact.period?.printed,
      phase: fact.kind === 'PHASE',
    })
  }
}
