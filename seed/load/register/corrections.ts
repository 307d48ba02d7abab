import { isDeepStrictEqual } from 'node:util'
import { said } from '../../../server/terminal/said.mjs'
import type { Correction, Entry, Proof, Removal } from '../../read/entry'

/** A list of facts with spans of their own. */
export const factLists = [
  'facts',
  'citations',
  'messages',
  'tasks',
  'requests',
  'actions',
  'figures',
  'events',
] as const
type FactList = (typeof factLists)[number]
type Fact = Proof & Record<string, unknown>

export interface Corrected {
  entry: Entry
  /** Corrections that fit nothing the reader finds today, told in Vietnamese; they are left out. */
  lost: string[]
}

/**
 * What the reader finds today with an editor's corrections of the reviewed entry applied again: removals, changed
 * fields, added facts, readings of misprints, changed header. One that the reader no longer needs is left out without a word.
 */
export function applyCorrections(fresh: Entry, reviewed: Entry): Corrected {
  const lost: string[] = []
  const entry: Entry = structuredClone(fresh)
  correctHeader(entry, reviewed, lost)
  const removed = (reviewed.removed ?? []).filter(removal => remove(entry, removal))
  if (removed.length > 0) entry.removed = removed
  for (const list of factLists) correctFacts(entry, reviewed, list, lost)
  if (reviewed.readings) entry.readings = reviewed.readings
  return { entry, lost }
}

function correctHeader(entry: Entry, reviewed: Entry, lost: string[]): void {
  const kept = (reviewed.corrections ?? []).filter(correction =>
    correct(entry.document, reviewed.document, correction, 'document', lost),
  )
  if (kept.length > 0) entry.corrections = kept
}

function correctFacts(entry: Entry, reviewed: Entry, list: FactList, lost: string[]): void {
  const facts = entry[list] as unknown as Fact[]
  for (const wanted of (reviewed[list] as unknown as Fact[]).filter(
    ({ corrections }) => corrections?.length,
  )) {
    const added = wanted.corrections!.some(({ field }) => field === undefined)
    const index = facts.findIndex(fact => sameFact(fact, wanted))
    const place = `${list} ${wanted.locator} [${wanted.start}–${wanted.end}]`
    if (added) {
      if (index < 0) facts.push(wanted)
      continue
    }
    const found = facts[index]
    if (!found) {
      lost.push(`${place}: ${said('this fact is no longer there', 'không còn dữ kiện này')}`)
      continue
    }
    const kept = wanted.corrections!.filter(correction => correct(found, wanted, correction, place, lost))
    if (kept.length > 0) found.corrections = kept
  }
  facts.sort((a, b) => a.start - b.start || a.end - b.end)
}

/** Facts are the same where they stand at one place and, of several there, where they say it of one thing. */
function sameFact(a: Fact, b: Fact): boolean {
  return a.start === b.start && a.end === b.end && a.attribute === b.attribute && a.printed === b.printed
}

/** @returns whether the correction is still needed */
function correct(
  target: object,
  wanted: object,
  { field, was }: Correction,
  place: string,
  lost: string[],
): boolean {
  if (field === undefined) return false
  const [now, value] = [
    (target as Record<string, unknown>)[field],
    (wanted as Record<string, unknown>)[field],
  ]
  if (isDeepStrictEqual(now, value)) return false
  if (!isDeepStrictEqual(now ?? null, was ?? null)) {
    lost.push(
      said(
        `${place}: field ${field} is read as ${JSON.stringify(now)} now, not ${JSON.stringify(was)}`,
        `${place}: trường ${field} nay đọc ra ${JSON.stringify(now)}, không phải ${JSON.stringify(was)}`,
      ),
    )
    return false
  }
  Object.assign(target, { [field]: value })
  return true
}

/** @returns whether there was something to remove */
function remove(entry: Entry, { what, start, end }: Removal): boolean {
  if (what === 'discrepancies') {
    const before = entry.discrepancies.length
    entry.discrepancies = entry.discrepancies.filter(
      ({ values }) => !values.some(value => value.start === start && value.end === end),
    )
    return entry.discrepancies.length < before
  }
  const facts = entry[what] as Proof[]
  const kept = facts.filter(fact => fact.start !== start || fact.end !== end)
  const found = kept.length < facts.length
  facts.splice(0, facts.length, ...kept)
  return found
}
