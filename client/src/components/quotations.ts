import type { Basis, Proof_EvidenceFragment } from '../generated/types'

/** Words that prove a fact, once, with every place where they stand. */
export interface Quotation {
  shown: string
  basis: Basis
  places: [Proof_EvidenceFragment, ...Proof_EvidenceFragment[]]
}

const strength: Basis[] = ['STATED', 'RULED', 'INFERRED']

/** What proves a fact: equal words once, none that others of the same place hold whole, the surest first. */
export function quotationsOf(evidence: readonly Proof_EvidenceFragment[]): Quotation[] {
  const found = new Map<string, Quotation>()
  for (const one of evidence) {
    if (evidence.some(other => holds(other, one))) continue
    const key = `${one.basis} ${one.shown}`
    const quotation = found.get(key)
    if (!quotation) found.set(key, { shown: one.shown, basis: one.basis, places: [one] })
    else if (!quotation.places.some(place => samePlace(place, one))) quotation.places.push(one)
  }
  return [...found.values()].sort((a, b) => strength.indexOf(a.basis) - strength.indexOf(b.basis))
}

const samePlace = (a: Proof_EvidenceFragment, b: Proof_EvidenceFragment) =>
  a.document.id === b.document.id && a.locator === b.locator

const holds = (wide: Proof_EvidenceFragment, narrow: Proof_EvidenceFragment) =>
  samePlace(wide, narrow) &&
  wide.basis === narrow.basis &&
  wide.shown.length > narrow.shown.length &&
  wide.shown.includes(narrow.shown)
