import type { AgencyLevel } from '../../../schema/words/agencyLevels'
import { type Body, bodies, PARTY_CENTRE } from '../../../schema/words/bodies'
import type { AgencyRecord } from '../register/editorSchema'
import { levelByName } from './agencyLevel'

export interface ProvincialBody {
  name: string
  symbols: string[]
  level: AgencyLevel
}

/** State and Party bodies of the centre with the signs by which symbols name them. */
export const centralAgencies: readonly AgencyRecord[] = grouped(body => !body.everywhere).map(
  ({ name, symbols, level }) => ({ name, symbols, level, abbreviation: symbols[0]! }),
)

/** A chairman's papers are kept with those of the body that he chairs. */
export const provincialBodies: readonly ProvincialBody[] = grouped(body => body.everywhere === true)

function grouped(keep: (body: Body) => boolean): ProvincialBody[] {
  const grouped = new Map<string, ProvincialBody>()
  for (const body of bodies) {
    if (body.signs.includes(PARTY_CENTRE) || !keep(body)) continue
    const name = body.name.replace(/^Chủ tịch (?=Ủy)/u, '')
    const known = grouped.get(name)
    if (known) known.symbols.push(...body.signs)
    else grouped.set(name, { name, symbols: [...body.signs], level: levelByName(name) })
  }
  return [...grouped.values()]
}
