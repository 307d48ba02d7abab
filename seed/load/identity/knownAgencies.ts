import { ISSUERS } from '../../read/typography/issuers'
import type { AgencyLevel, AgencyRecord } from '../register/editorSchema'
import { levelByName } from './agencyLevel'

/** The Party's centre: one sign for several organs, so it names none of them. */
export const PARTY_CENTRE = 'TW'

/** Bodies that every province has; a sign or a name means one only together with a province. */
const PROVINCIAL = /^(?:Sở |Tỉnh ủy$|Huyện ủy$|(?:Chủ tịch )?Ủy ban nhân dân$|Hội đồng nhân dân$)/u

export interface ProvincialBody {
  name: string
  symbols: string[]
  level: AgencyLevel
}

/** State and Party bodies of the centre with the signs by which symbols name them. */
export const centralAgencies: readonly AgencyRecord[] = grouped(name => !PROVINCIAL.test(name)).map(
  ({ name, symbols, level }) => ({ name, symbols, level, abbreviation: symbols[0]! }),
)

/** A chairman's papers are kept with those of the body that he chairs. */
export const provincialBodies: readonly ProvincialBody[] = grouped(name => PROVINCIAL.test(name))

function grouped(keep: (name: string) => boolean): ProvincialBody[] {
  const bodies = new Map<string, ProvincialBody>()
  for (const [sign, printed] of ISSUERS) {
    if (sign === PARTY_CENTRE || !keep(printed)) continue
    const name = printed.replace(/^Chủ tịch (?=Ủy)/u, '')
    const body = bodies.get(name)
    if (body) body.symbols.push(sign)
    else bodies.set(name, { name, symbols: [sign], level: levelByName(name) })
  }
  return [...bodies.values()]
}
