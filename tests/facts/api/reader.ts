import type { Facts, Names, Proof, Slice } from '../facts'
import type { Asker } from './ask'
import type { Originals } from './originals'

export interface EvidenceAnswer {
  document: { id: string }
  basis: string
  slices: Slice[]
  readings: { printed: string; ruling: { value: string } }[]
}
export const EVIDENCE =
  'evidence { basis document { id } slices { locator quote start end } readings { printed ruling { value } } }'

export interface AgencyAnswer {
  id: string
  name: string
  names: string[]
  abbreviation: string | null
  province: string | null
}
export const AGENCY = 'id name names abbreviation province'
export const namesOf = ({ name, names, abbreviation }: AgencyAnswer): Names => [
  ...new Set([name, ...names, ...(abbreviation ? [abbreviation] : [])]),
]

/** Reads answers, and keeps every quotation and everything inferred that it meets. */
export class Reader {
  readonly quotations: Facts['quotations'] = []
  readonly inferred: Facts['inferred'] = []

  constructor(
    readonly api: Asker,
    readonly originals: Originals,
  ) {}

  /** What proves a fact; the words of a paper that is not held are left out. */
  proofs(evidence: readonly EvidenceAnswer[]): Proof[] {
    const found = evidence.flatMap(({ document, basis, slices, readings }) => {
      const file = this.originals.fileOf(document.id, slices)
      const read = readings.map(({ printed, ruling }) => ({ printed, reading: ruling.value }))
      return file === null ? [] : [{ file, basis, slices, readings: read }]
    })
    this.quotations.push(...found)
    return found
  }

  infer(basis: string, fact: string, rule: string | null | undefined): void {
    if (basis === 'INFERRED') this.inferred.push({ fact, rule })
  }
}
