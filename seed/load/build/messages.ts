import { dayAfter } from '../../../schema/words/calendar'
import { searchable } from '../../../schema/words/fold'
import type { MessageFact } from '../../read/entry'
import { isIssued } from '../../read/rules/messages/fact'
import type { KnownMessage } from '../corpus'
import { SHARED } from '../image'
import { readingOf } from '../readings'
import type { Drawing } from './drawing'

/** A message with the plans that carry it and every document's own wording of it. */
export function drawMessage(drawing: Drawing, message: KnownMessage): void {
  const { id, text, kind, calledBy, wordings } = message
  const read = new Map(
    wordings.flatMap(({ fact, paper }) => {
      const reading = readingOf(fact.text, fact, paper.entry.readings)
      return reading ? [[fact.text, reading] as const] : []
    }),
  )
  const { text: reading, ruling } = read.get(text) ?? {}
  const others = new Set([
    ...wordings.map(({ fact }) => fact.text),
    ...[...read.values()].map(one => one.text),
  ])
  drawing.node({
    id,
    label: 'Message',
    unit: SHARED,
    properties: {
      text,
      kind,
      calledBy,
      reading,
      readingReason: ruling?.reason,
      readingReasonInEnglish: ruling?.reasonInEnglish,
      readingBy: ruling?.by,
      readingOn: ruling?.on,
      search: searchable(text, ...[...others].filter(other => other !== text)),
    },
  })
  for (const { paper, fact, plan } of wordings) {
    const ground = { paper, proof: fact, basis: 'STATED' } as const
    const wording = fact.text
    drawing.assert('WORDS', paper.document.id, id, ground, {
      wording,
      calledBy: fact.calledBy,
      reading: read.get(wording)?.text,
    })
    if (!plan || !isIssued(fact.kind)) continue
    const phase = fact.kind === 'PHASE'
    const { proof, ...days } = daysOf(fact)
    drawing.assert('CARRIES', plan.id, id, ground, { wording, phase, ...(proof ? null : days) })
    if (proof) drawing.assert('CARRIES', plan.id, id, { ...ground, proof }, { phase, ...days })
  }
}

/** The period half-open, with the proof of its own where it stands apart from the wording. */
function daysOf({ period }: MessageFact) {
  return {
    from: period?.from,
    until: period?.to && dayAfter(period.to),
    printedPeriod: period?.printed,
    proof: period?.proof,
  }
}
