import type { Clause } from '../clauses/clause'
import type { Range } from '../clauses/range'
import type { Segment } from '../clauses/segments'
import { meetingOf } from '../contexts/meeting'
import { wordsAt } from '../quantities/words'
import type { Told } from '../told'
import { CONTINUED } from '../vocabulary/openings'
import { lastBefore, type Time } from './time'

const NOWHERE = { from: 0, to: 0 }
const continuedAt = wordsAt(CONTINUED)

/**
 * The time that a figure is of: told in its own words, by what leads them in, in its sentence, by the opening of its
 * paragraph, or in the sentence that it goes on with. Null where the paragraph tells none: none is borrowed.
 */
export function timeOf(told: Told, clause: Clause): Time | null {
  const { segment, behind, quantity } = clause
  return (
    firstIn(told.times, { from: quantity.end, to: behind.to }, 3) ??
    lastIn(told.times, { from: segment.from, to: quantity.from }) ??
    firstIn(told.times, { from: quantity.end, to: behind.to }) ??
    inLeads(told, segment) ??
    outside(told, segment) ??
    inSentence(told, segment, quantity.from) ??
    opening(told, segment) ??
    lastIn(told.times, meetingOf(told, segment, quantity.unit) ?? NOWHERE)
  )
}

function inLeads({ times }: Told, { leads }: Segment): Time | null {
  return leads.reduceRight<Time | null>((found, lead) => found ?? lastIn(times, lead), null)
}

function outside(told: Told, { outside }: Segment): Time | null {
  if (!outside) return null
  const { segment, at } = outside
  return lastIn(told.times, { from: segment.from, to: at }) ?? inLeads(told, segment)
}

function inSentence({ times }: Told, { sentence }: Segment, to: number): Time | null {
  return lastIn(times, { from: sentence.from, to })
}

/** `Năm 2020: …` at the head of the paragraph, or the sentence before where this one goes on with it. */
function opening({ times, flow: { text } }: Told, { sentence }: Segment): Time | null {
  const first = times[0]
  if (first && first.start < 4 && text.charAt(first.end) === ':') return first
  const start = sentence.from + (text.charAt(sentence.from) === ' ' ? 1 : 0)
  return continuedAt(text, start) > 0 ? (times[lastBefore(times, sentence.from)] ?? null) : null
}

function lastIn(times: readonly Time[], { from, to }: Range): Time | null {
  const time = times[lastBefore(times, to - 1)]
  return time && time.start >= from && time.end <= to + 1 ? time : null
}

/** The first time in a range; only one that begins within `reach` where that is given. */
function firstIn(times: readonly Time[], { from, to }: Range, reach = to - from): Time | null {
  const time = times[lastBefore(times, from) + 1]
  return time && time.start >= from && time.start <= from + reach && time.end <= to + 1 ? time : null
}
